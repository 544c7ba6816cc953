"""Scrapy's FilesPipeline into S3: scrapy_files.py LIST STORE IN-FLIGHT"""

import sys

import scrapy
from scrapy.crawler import CrawlerProcess

urls_file, store, in_flight = sys.argv[1:4]


class Images(scrapy.Spider):
    name = "images"
    start_urls = ["data:text/plain,"]

    def parse(self, response):
        with open(urls_file) as lines:
            for line in lines:
                yield {"file_urls": [line.strip()]}


process = CrawlerProcess(
    {
        "ITEM_PIPELINES": {"scrapy.pipelines.files.FilesPipeline": 1},
        "FILES_STORE": "s3://bench/",
        "AWS_ENDPOINT_URL": store,
        "AWS_REGION_NAME": "cn-hangzhou",
        "AWS_ACCESS_KEY_ID": "bench",
        "AWS_SECRET_ACCESS_KEY": "bench",
        "CONCURRENT_REQUESTS": int(in_flight),
        "CONCURRENT_REQUESTS_PER_DOMAIN": int(in_flight),
        "CONCURRENT_ITEMS": 10_000,
        "REACTOR_THREADPOOL_MAXSIZE": int(in_flight),
        "TELNETCONSOLE_ENABLED": False,
        "LOG_ENABLED": False,
    }
)
process.crawl(Images)
process.start()
