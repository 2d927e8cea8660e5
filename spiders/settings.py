"""Scrapy's settings for every crawl; what differs from Scrapy's defaults has its reason."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from research.settings import Settings

PROJECT_URL = "https://github.com/research-cli/research"
VERSION = "0.1"
PRODUCT = "research"
"""The token that robots.txt files may name."""

BOT_NAME = PRODUCT
USER_AGENT = f"{PRODUCT}/{VERSION} (+{PROJECT_URL})"
SPIDER_MODULES = ["spiders.spider"]
NEWSPIDER_MODULE = "spiders"

TWISTED_REACTOR = "twisted.internet.asyncioreactor.AsyncioSelectorReactor"
TWISTED_DNS_RESOLVER = "spiders.run.PublicResolver"

# Nothing here logs in, and Scrapy's cookie handling would download the public suffix list; cookies.py gives back those without which a site lets nobody in.
COOKIES_ENABLED = False

ROBOTSTXT_OBEY = True
ROBOTSTXT_USER_AGENT = PRODUCT
DOWNLOAD_DELAY = Settings().delay
DOWNLOAD_DELAY_JITTER = 0.0  # the delay is a promise, not an average
CONCURRENT_REQUESTS = 0  # no bound: many crawls share an engine, and each sends one request at a time
CONCURRENT_REQUESTS_PER_DOMAIN = 1
DOWNLOAD_HANDLERS = dict.fromkeys(("http", "https"), "spiders.connections.Connections")
DOWNLOAD_TIMEOUT = Settings().timeout
DOWNLOAD_MAXSIZE = Settings().max_body
DOWNLOAD_WARNSIZE = 0
DOWNLOAD_FAIL_ON_DATALOSS = False  # a cut page still names the people above the cut
DOWNLOAD_VERIFY_CERTIFICATES = True
REDIRECT_MAX_TIMES = 6  # RFC 9309 asks for at least five
METAREFRESH_MAXDELAY = 10
METAREFRESH_IGNORE_TAGS = ["noscript", "script"]
MAX_CRAWL_DELAY = Settings().max_crawl_delay
ALLOW_PRIVATE = False
PROXY = None  # the environment's
RETRY_ENABLED = False  # politeness.py retries, within the crawl's budget
DEFAULT_REQUEST_HEADERS = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "Accept-Language": "en,*;q=0.5"}

HTTPCACHE_POLICY = "spiders.cache.PagePolicy"
HTTPCACHE_ALWAYS_STORE = True  # pages without validators too, for `--offline`; they are asked for again by an online crawl
HTTPCACHE_STORAGE = "spiders.cache.PageStorage"

# What Scrapy lists here is loaded even where it is switched off: a web server, the suffix list's downloader. So these are those of its parts that are used.
DOWNLOADER_MIDDLEWARES_BASE: dict[str, int] = {
    "scrapy.downloadermiddlewares.defaultheaders.DefaultHeadersMiddleware": 400,
    "scrapy.downloadermiddlewares.useragent.UserAgentMiddleware": 500,
    "scrapy.downloadermiddlewares.redirect.RedirectMiddleware": 600,
    "scrapy.downloadermiddlewares.httpproxy.HttpProxyMiddleware": 750,
    "scrapy.downloadermiddlewares.httpcompression.HttpCompressionMiddleware": 950,  # pages are kept as text, in which `research forget` can search
}
DOWNLOADER_MIDDLEWARES: dict[str, int] = {
    "spiders.fetch.StrayMiddleware": 40,
    "spiders.guard.GuardMiddleware": 50,
    "spiders.politeness.RobotsMiddleware": 100,
    "spiders.politeness.RetryMiddleware": 560,
    "spiders.refresh.RefreshMiddleware": 580,
    "spiders.cookies.BounceMiddleware": 700,
    "spiders.cache.PageCache": 900,
    "spiders.fetch.LedgerMiddleware": 1000,
}
# A crawl opens no door of its own, as Scrapy's remote control, which evaluates code that is sent to it, and its telnet console would.
EXTENSIONS_BASE: dict[str, int] = {
    "scrapy.extensions.corestats.CoreStats": 0,
    "scrapy.extensions.logcount.LogCount": 0,
    "scrapy.extensions.closespider.CloseSpider": 0,
    "scrapy.extensions.feedexport.FeedExporter": 0,
}
LOG_LEVEL = "INFO"

UNUSED: dict[str, Any] = {
    "EXTENSIONS_BASE": {},
    "SPIDER_MIDDLEWARES_BASE": {"scrapy.spidermiddlewares.referer.RefererMiddleware": 700},  # which redirects ask for
    "DOWNLOAD_HANDLERS_BASE": {},
    "STATS_CLASS": "scrapy.statscollectors.DummyStatsCollector",
}
"""Parts of Scrapy that a crawl of ours never comes by: export of items, statistics, middlewares of spiders. What runs the spider itself (`scrapy crawl`,
scrapyd) has them."""


def cache_folder(settings: Settings) -> Path:
    """Return where the pages of one output folder are kept, and what they said."""
    return settings.output.resolve() / ".cache"


def scrapy_settings(settings: Settings) -> dict[str, Any]:
    """Return what one study's settings change in the settings above."""
    changed: dict[str, Any] = UNUSED | {
        "DOWNLOAD_DELAY": settings.delay,
        "DOWNLOAD_TIMEOUT": settings.timeout,
        "DOWNLOAD_MAXSIZE": settings.max_body,
        "DOWNLOAD_VERIFY_CERTIFICATES": not settings.insecure,
        "PROXY": settings.proxy,
        "ALLOW_PRIVATE": settings.allow_private,
        "MAX_CRAWL_DELAY": settings.max_crawl_delay,
        "HTTPCACHE_ENABLED": True,
        "HTTPCACHE_DIR": str(cache_folder(settings)),
    }
    if settings.offline:
        changed |= {"HTTPCACHE_POLICY": "scrapy.extensions.httpcache.DummyPolicy", "HTTPCACHE_IGNORE_MISSING": True, "DOWNLOAD_DELAY": 0}
    return changed
