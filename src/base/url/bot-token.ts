/** A bot's token in the path, as Telegram's API has it: it opens the bot, and is part of no image's name. */
const BOT_TOKEN = /\/bot\d+:[\w-]+(?=\/)/

/** For what is kept where others may read. */
export function withoutBotToken(url: string): string {
  return url.replace(BOT_TOKEN, '/bot')
}
