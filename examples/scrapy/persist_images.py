"""Keeps the images of Scrapy's items, with one persist-images process for each spider. README.md says how."""
import json
import sys
from base64 import b64encode
from hashlib import md5

from itemadapter import ItemAdapter
from scrapy import Request
from scrapy.utils.defer import deferred_f_from_coro_f, maybe_deferred_to_future
from twisted.internet.defer import Deferred, DeferredSemaphore, gatherResults
from twisted.internet.protocol import ProcessProtocol


class PersistImagesPipeline(ProcessProtocol):
    def open_spider(self, spider):
        from twisted.internet import reactor  # Scrapy chooses it after it has loaded this file.
        self.spider, self.engine, settings = spider, spider.crawler.engine, spider.settings
        self.waiting, self.position, self.rest, self.said, self.error = {}, 0, b"", b"", None
        self.ended, self.is_closing, self.by_bytes = Deferred(), False, settings.getbool("PERSIST_IMAGES_BYTES")
        self.in_flight = DeferredSemaphore(settings.getint("CONCURRENT_REQUESTS") if self.by_bytes else 1000)
        # A session of its own: on Ctrl-C Scrapy finishes its items first, and needs the process until then.
        command = [sys.executable, "-c", "import os, sys; os.setsid(); os.execvp('env', sys.argv)"]
        command += settings.getlist("PERSIST_IMAGES_COMMAND", ["persist-images"]) + ["-", "--json=unordered"]
        options = {"fail-on": "none", "bytes-field": "bytes", **settings.getdict("PERSIST_IMAGES_OPTIONS")}
        command += [f"--{name}={value}" for name, value in options.items()]
        reactor.spawnProcess(self, command[0], command, env=None)

    async def process_item(self, item, spider):
        urls = ItemAdapter(item).get(spider.settings.get("IMAGES_URLS_FIELD", "image_urls")) or []
        images = await maybe_deferred_to_future(gatherResults([self.in_flight.run(self.keep, url) for url in urls]))
        if self.error:
            raise RuntimeError(self.error)
        if urls:
            ItemAdapter(item)[spider.settings.get("IMAGES_RESULT_FIELD", "images")] = list(filter(None, images))
        return item

    @deferred_f_from_coro_f
    async def keep(self, url):
        try:
            record, checksum = {"url": url}, None
            if self.by_bytes:
                response = await maybe_deferred_to_future(self.engine.download(Request(url, dont_filter=True)))
                if response.status != 200:
                    raise ValueError(f"HTTP {response.status}")
                record["bytes"], checksum = b64encode(response.body).decode(), md5(response.body).hexdigest()
            if self.error:
                return None
            self.transport.write(json.dumps(record).encode() + b"\n")
            self.waiting[self.position] = answer = Deferred()
            self.position += 1
            result = await maybe_deferred_to_future(answer)
            status = {"stored": "downloaded", "unchanged": "uptodate"}.get(result["outcome"])
            if status is None:
                raise ValueError(f"{result['reason']}: {result['message']}")
            checksum = checksum or (f"sha256:{result['sha256']}" if "sha256" in result else None)
            return {"url": url, "path": result["key"], "checksum": checksum, "status": status}
        except Exception as error:
            self.spider.logger.warning("not kept: %s: %s", url, error)

    def outReceived(self, data):
        *lines, self.rest = (self.rest + data).split(b"\n")
        for result in map(json.loads, lines):
            self.waiting.pop(result["position"]).callback(result)

    def errReceived(self, data):
        self.said += data

    def processEnded(self, reason):
        if self.is_closing and reason.value.exitCode == 0:
            return self.ended.callback(None)
        self.error = f"persist-images has ended: {self.said.decode().strip()} ({reason.getErrorMessage()})"
        for answer in self.waiting.values():
            answer.callback({"outcome": "failed", "reason": "cancelled", "message": "persist-images has ended"})
        self.ended.errback(RuntimeError(self.error))
        self.engine.close_spider(self.spider, "persist_images_failed")

    def close_spider(self, spider):
        self.is_closing = True
        self.transport.closeStdin()
        return self.ended
