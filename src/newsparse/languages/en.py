"""English."""

NAME = "English"

BY = ("by", "written by", "story by", "text by", "words by", "report by", "posted by", "from our correspondent")
AND = ("and", "&")
FOR = ("for",)
WITH = ("with",)

TITLE = ("title", "headline")
AUTHOR = ("author", "authors", "byline", "reporter", "writer", "written by")
PUBLISHER = ("publisher", "publication", "newspaper", "site", "website")
SECTION = ("section", "category", "categories", "filed under", "posted in", "published in", "rubric")
KEYWORDS = ("keywords", "tags", "topics", "subjects", "tagged", "related topics")
SOURCE = ("source", "sources", "originally published", "first published in")

PUBLISHED = (
    "date", "published", "published on", "published at", "publication date", "date published", "first published",
    "posted", "posted on", "posted at", "created", "issued", "release date", "print edition",
)  # fmt: skip
UPDATED = (
    "updated",
    "updated on",
    "updated at",
    "last updated",
    "last updated on",
    "last modified",
    "modified",
    "update",
)
AGO = ("ago", "yesterday", "today", "just now", "hours ago", "minutes ago", "days ago")
READING = (
    "min read",
    "mins read",
    "minute read",
    "minutes read",
    "min. read",
    "reading time",
    "read time",
    "minutes to read",
)

ROLES = (
    "staff writer", "staff reporter", "senior writer", "contributing writer", "freelance writer", "reporter",
    "senior reporter", "political reporter", "correspondent", "senior correspondent", "special correspondent",
    "foreign correspondent", "political correspondent", "editor", "news editor", "political editor",
    "science editor", "business editor", "sports editor", "deputy editor", "managing editor", "editor-in-chief",
    "columnist", "critic", "contributor", "guest contributor", "producer", "journalist", "bureau chief",
    "associated press writer", "sports writer", "health reporter", "business reporter", "opinion writer",
)  # fmt: skip
DESKS = (
    "staff", "staff writers", "staff reports", "staff report", "news staff", "newsroom", "news desk", "web desk", "editorial",
    "editorial board", "the editorial board", "editorial team", "the editors", "agencies", "wire services",
    "wire reports", "our correspondent", "correspondents", "reporters", "admin", "webmaster", "guest author", "press release",
)  # fmt: skip
PARTICLES = ("van", "von", "der", "de", "la", "del", "di", "da", "al", "bin", "ibn", "st")
HONORIFICS = ("dr", "prof", "professor", "sir", "dame", "lord", "rev", "mr", "mrs", "ms")

CAPTION = (
    "photo", "photos", "photograph", "photo by", "photos by", "photo credit", "photo courtesy", "photograph by",
    "picture", "picture by", "pictured", "image", "image by", "image credit", "image source", "image caption", "images",
    "credit", "credits", "video", "watch", "illustration", "illustration by", "graphic", "file photo", "caption", "figure",
)  # fmt: skip
CONTRIBUTORS = (
    "additional reporting by", "additional reporting from", "with additional reporting", "with reporting by", "reporting by",
    "reporting and writing by", "editing by", "edited by", "compiled by", "research by", "with inputs from",
    "with files from", "contributed to this report", "contributed to this story", "contributed reporting",
    "translated by", "writing by", "this report was prepared by",
)  # fmt: skip
CORRECTION = (
    "correction", "corrections", "clarification", "editor's note", "editor’s note", "editors' note", "eds", "note to editors",
    "notes to editors", "this article was amended", "this article has been amended", "this article has been updated",
    "this story has been updated", "this story was updated", "this story has been corrected",
    "this article has been corrected", "an earlier version of this", "a previous version of this",
)  # fmt: skip
ABOUT = (
    "about the author",
    "about the writer",
    "about the authors",
    "author bio",
    "meet the author",
    "more from this author",
)

SHARE = (
    "share", "share this", "share on", "share this article", "share this story", "share article", "tweet", "follow us", "follow us on",
    "follow on", "like us on", "find us on", "join us on", "connect with us", "email this", "print this",
    "click to share", "copy link", "save article", "listen to this article", "print", "send to a friend",
    "stay connected", "download our app", "join our whatsapp", "get the app", "add as a preferred source",
)  # fmt: skip
SUBSCRIBE = (
    "subscribe", "subscribe to", "subscribe now", "sign up", "sign up for", "sign up to", "sign up here",
    "get our newsletter", "our newsletter", "newsletter", "newsletters", "get the latest", "get our free", "become a member",
    "support us", "support our journalism", "donate", "make a donation", "already a subscriber", "log in to read",
    "to continue reading", "continue reading with", "register for free", "create a free account", "join our newsletter",
    "enter your email", "by signing up", "by subscribing", "you can unsubscribe", "thank you for subscribing",
    "don't miss", "never miss",
)  # fmt: skip
RELATED = (
    "read more", "read also", "read next", "read this next", "read now", "also read", "see also", "see more",
    "more on this", "more on this story", "more from", "more stories", "more news", "related", "related articles", "related article",
    "related stories", "related story", "related content", "related posts", "related news", "related coverage", "related topics",
    "you may also like", "you might also like", "you may like", "recommended", "recommended for you",
    "recommended reading", "most read", "most popular", "trending", "trending now", "popular now", "top stories",
    "latest news", "what to read next", "up next", "read the full", "read:", "don't miss", "must read", "further reading",
    "previous article", "next article", "previous post", "next post", "click here", "keep reading", "continue reading",
    "learn more", "find out more", "for more", "for more information", "editor's picks", "editors' picks", "watch:", "watch now",
)  # fmt: skip
ADVERT = (
    "advertisement", "advertising", "advert", "ad", "sponsored", "sponsored content", "paid content", "promoted",
    "story continues below", "article continues below", "article continues after", "continue reading below",
    "story continues after", "continues below advertisement", "scroll to continue", "paid post", "partner content",
    "affiliate", "we may earn a commission",
)  # fmt: skip
COMMENTS = (
    "comments", "comment", "leave a comment", "leave a reply", "post a comment", "add a comment", "join the conversation",
    "join the discussion", "view comments", "show comments", "no comments", "be the first to comment", "read comments",
    "log in to comment", "reply", "comments are closed", "your email address will not be published",
)  # fmt: skip
MENU = (
    "home", "menu", "search", "log in", "login", "sign in", "register", "my account", "skip to content",
    "skip to main content", "skip to navigation", "back to top", "privacy policy", "privacy", "cookie policy", "cookies",
    "terms of use", "terms of service", "terms and conditions", "contact", "contact us", "about us", "about",
    "advertise", "advertise with us", "careers", "sitemap", "help", "faq", "rss", "accessibility", "imprint",
    "close", "open menu", "toggle navigation", "main navigation", "navigation", "loading", "loading...",
    "weather", "sports", "business", "politics", "world", "opinion", "all rights reserved", "powered by",
)  # fmt: skip
COPYRIGHT = (
    "copyright",
    "all rights reserved",
    "(c)",
    "reproduction without permission",
    "may not be published, broadcast",
)
CONTACT = (
    "contact",
    "contacts",
    "media contact",
    "press contact",
    "email",
    "e-mail",
    "phone",
    "tel",
    "telephone",
    "fax",
    "for further information",
)

STOP = (
    "the of and to in a is that for it was on are as with his they at be this have from or had by but not what all"
    " were we when your can said there an which their if will how about out many then them these so some her would"
    " has him into more could been than who its now after also over our he she"
)
