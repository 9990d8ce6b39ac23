"""English."""

NAME = "English"

BY = (
    "by", "written by", "reported by", "story by", "text by", "words by", "words:", "report by", "article by",
    "posted by", "submitted by", "review by", "analysis by", "interview by", "as told to", "from our correspondent",
    "by our correspondent",
)  # fmt: skip
AND = ("and", "&")
FOR = ("for",)
WITH = ("with", "along with")

TITLE = ("title", "headline", "article title", "story title", "page title", "subject")
AUTHOR = (
    "author", "authors", "author of the article", "byline", "by-line", "reporter", "reporters", "writer", "writers",
    "journalist", "columnist", "correspondent", "written by",
)  # fmt: skip
PUBLISHER = (
    "publisher", "publication", "publication name", "publication title", "newspaper", "newspaper title",
    "news source", "magazine", "site", "website",
)  # fmt: skip
SECTION = (
    "section", "sections", "category", "categories", "department", "desk", "channel", "filed under", "posted in",
    "published in", "rubric",
)  # fmt: skip
KEYWORDS = (
    "keywords", "key words", "keyword", "tags", "tag", "tagged", "tagged with", "topics", "topic", "subjects",
    "labels", "related topics",
)  # fmt: skip
SOURCE = (
    "source", "sources", "original source", "originally published", "originally published in",
    "originally appeared in", "first published in", "first appeared in",
)  # fmt: skip

PUBLISHED = (
    "date", "dated", "published", "published on", "published at", "published date", "publish date",
    "publication date", "date published", "date of publication", "pub date", "first published", "first published on",
    "first posted", "originally published", "originally published on", "originally posted", "posted", "posted on",
    "posted at", "date posted", "created", "date created", "added", "issued", "issue date", "date issued",
    "release date", "load-date", "print edition", "time",
)  # fmt: skip
UPDATED = (
    "updated", "updated on", "updated at", "date updated", "last updated", "last updated on", "last updated at",
    "last modified", "last modified on", "date modified", "modified", "modified on", "last edited", "revised",
    "latest update", "update",
)  # fmt: skip
AGO = (
    "ago", "yesterday", "today", "just now", "seconds ago", "minute ago", "minutes ago", "min ago", "mins ago",
    "hour ago", "hours ago", "hr ago", "hrs ago", "day ago", "days ago", "week ago", "weeks ago", "month ago",
    "months ago", "year ago", "years ago",
)  # fmt: skip
READING = (
    "min read", "mins read", "min. read", "minute read", "minutes read", "minutes to read", "minute reading time",
    "reading time", "read time", "time to read", "estimated reading time", "estimated read time",
)  # fmt: skip

ROLES = (
    "staff writer", "staff reporter", "staff correspondent", "senior writer", "senior staff writer",
    "senior reporter", "chief reporter", "contributing writer", "freelance writer", "freelance journalist",
    "features writer", "feature writer", "editorial writer", "opinion writer", "sports writer", "sportswriter",
    "associated press writer", "reporter", "political reporter", "business reporter", "health reporter",
    "education reporter", "technology reporter", "science reporter", "sports reporter", "investigative reporter",
    "news reporter", "correspondent", "senior correspondent", "special correspondent", "foreign correspondent",
    "political correspondent", "chief political correspondent", "diplomatic correspondent", "science correspondent",
    "washington correspondent", "white house correspondent", "bureau chief", "editor", "news editor",
    "political editor", "science editor", "business editor", "economics editor", "health editor", "sports editor",
    "features editor", "opinion editor", "foreign editor", "city editor", "deputy editor", "managing editor",
    "executive editor", "senior editor", "associate editor", "assistant editor", "contributing editor",
    "editor-at-large", "editor-in-chief", "editor in chief", "columnist", "sports columnist", "opinion columnist",
    "guest columnist", "commentator", "critic", "film critic", "music critic", "theatre critic", "contributor",
    "guest contributor", "producer", "digital producer", "journalist", "multimedia journalist", "video journalist",
    "photojournalist", "photographer", "staff photographer", "analyst", "presenter", "broadcaster", "blogger",
    "author",
)  # fmt: skip
DESKS = (
    "staff", "staff writers", "staff reports", "staff report", "from staff reports", "staff and agencies",
    "staff and wire reports", "news staff", "sports staff", "newsroom", "news desk", "newsdesk", "web desk",
    "digital desk", "sports desk", "business desk", "foreign desk", "news team", "editorial", "editorial board",
    "the editorial board", "editorial team", "the editorial team", "editorial staff", "editors", "the editors",
    "news agencies", "agencies", "agency", "wire services", "wire service", "news service", "news services",
    "wire reports", "our correspondent", "our correspondents", "our special correspondent", "our reporter",
    "correspondents", "reporters", "contributors", "admin", "administrator", "webmaster", "guest author",
    "guest post", "anonymous", "press release", "letters to the editor",
)  # fmt: skip
PARTICLES = (
    "van", "von", "der", "den", "de", "la", "le", "del", "della", "di", "da", "dos", "du", "el", "al", "bin", "ibn",
    "ben", "abu", "ter", "ten", "st",
)  # fmt: skip
HONORIFICS = (
    "dr", "prof", "professor", "sir", "dame", "lord", "lady", "baroness", "rev", "reverend", "mr", "mrs", "ms",
    "miss", "hon", "capt", "col", "gen", "lt", "sgt", "sen", "rep", "gov", "fr",
)  # fmt: skip

CAPTION = (
    "pictured from left", "photo", "photos", "photo by", "photos by", "photo credit", "photo courtesy",
    "photo illustration", "photo provided by", "photo gallery", "photograph:", "photograph by", "photographs by",
    "photography by", "picture", "picture by", "pictures", "pictured above", "pictured below", "pictured here",
    "pictured left", "pictured right", "image", "images", "image by", "image credit", "image source", "image caption",
    "media caption", "credit", "credits", "caption", "video", "video by", "illustration:", "illustration by",
    "illustrative image", "graphic", "cartoon", "map", "figure", "file", "file photo", "file picture", "file image",
    "stock photo", "stock image", "handout photo", "courtesy photo", "courtesy of", "screenshot:", "screenshot from",
    "screen grab", "screengrab", "still from", "featured image", "view image in fullscreen", "enlarge image",
    "click to enlarge", "hide caption", "toggle caption", "play video", "video unavailable", "getty images",
)  # fmt: skip
CONTRIBUTORS = (
    "additional reporting", "additional reporting by", "additional reporting from", "additional research by",
    "additional writing by", "with additional reporting", "with reporting by", "with reporting from",
    "with contributions from", "reporting by", "reporting and writing by", "reporting contributed by",
    "contributing reporting", "contributing:", "writing by", "editing by", "edited by", "compiled by", "research by",
    "produced by", "fact-checked by", "fact checked by", "medically reviewed by", "translated by", "translation by",
    "translated from", "with inputs from", "with agency inputs", "with files from", "contributed to this report",
    "contributed to this story", "contributed to this article", "contributed reporting",
    "this report was prepared by", "this story was reported by", "this story was produced by",
    "this article was produced by",
)  # fmt: skip
CORRECTION = (
    "correction", "corrections", "clarification", "corrections and clarifications", "editor's note", "editor’s note",
    "editors' note", "editors’ note", "a note from the editor", "note to editors", "notes to editors", "eds",
    "this article was amended", "this article has been amended", "this article was updated",
    "this article has been updated", "this article was corrected", "this article has been corrected",
    "this article has been revised", "this story has been updated", "this story was updated",
    "this story has been corrected", "this story was corrected", "this post has been updated",
    "this report has been updated", "an earlier version of this", "a previous version of this",
    "this article was originally published", "this article originally appeared",
    "this story was originally published", "due to an editing error",
)  # fmt: skip
ABOUT = (
    "about the author", "about the authors", "about the writer", "about the writers", "about the reporter",
    "about the journalist", "about the contributor", "about this author", "author bio", "author biography",
    "author profile", "meet the author", "follow the author", "more from this author", "more from the author",
    "more by this author", "more by the author", "more stories by", "more articles by", "other articles by",
    "read more by", "read more articles by", "see more stories by", "view all posts by", "view all articles by",
    "all posts by", "all articles by", "latest posts by", "view author archive", "get author rss feed",
)  # fmt: skip

SHARE = (
    "share all", "share selection", "tweet email", "tweet share", "stay connected", "send us a tip", "submit a tip",
    "share this", "share on", "share via", "share by email", "share link", "share full article", "share article",
    "share story", "share post", "tweet this", "facebook twitter", "click to share", "click to email",
    "click to print", "click to copy", "copy link", "link copied", "email this", "email the author", "email article",
    "email to a friend", "send to a friend", "print this", "print article", "print page", "save article",
    "save this article", "save this story", "save for later", "listen to this article", "listen to this story",
    "follow us", "follow him on", "follow her on", "follow them on", "follow on twitter", "follow on facebook",
    "follow on instagram", "like us on", "find us on", "join us on", "connect with us", "got a tip", "have a tip",
    "do you have a story", "download our app", "download the app", "download our free", "download on the app store",
    "get the app", "get our app", "join our whatsapp", "add as a preferred source", "turn on notifications",
)  # fmt: skip
SUBSCRIBE = (
    "email address", "by submitting", "by entering", "i accept the", "i consent to", "you may unsubscribe",
    "unlimited digital access", "existing subscribers", "not a subscriber", "stay informed",
    "thank you for subscribing", "subscribe", "sign up", "get our newsletter", "get our free", "get our daily",
    "get the latest", "get unlimited", "get full access", "get breaking news", "our newsletter",
    "join our newsletter", "join our mailing list", "daily newsletter", "become a member", "become a subscriber",
    "support us", "support our journalism", "make a donation", "donate now", "donate today", "already a subscriber",
    "already subscribed", "already a member", "already registered", "already have an account",
    "don't have an account", "don’t have an account", "log in to", "log in or", "log in here", "login to",
    "sign in to", "sign in or", "please log in", "please sign in", "register for free", "register to",
    "create an account", "create a free account", "create your account", "to continue reading", "to read the rest of",
    "to read this article", "this article is for subscribers", "this article is exclusive to",
    "this content is for subscribers", "this story is for subscribers", "subscriber exclusive", "subscribers only",
    "for subscribers only", "unlock this article", "start your free trial", "start your subscription",
    "you have reached your", "you've reached your", "you’ve reached your", "enter your email", "your email address",
    "thank you for signing up", "thanks for signing up", "thanks for subscribing", "check your inbox",
    "by signing up", "by subscribing", "by clicking", "by registering", "by providing your email", "i agree to",
    "you can unsubscribe", "this site is protected by", "be the first to know", "don't miss out on",
    "don’t miss out on", "never miss a", "stay up to date",
)  # fmt: skip
RELATED = (
    "related links", "recommended videos", "read:", "visit our facebook", "visit our website", "view more",
    "read more", "read also", "read next", "read this next", "read now", "read the full", "read full", "read our",
    "read all", "also read", "see also", "see more", "see all", "also see", "keep reading", "continue reading",
    "what to read next", "more on this", "more from", "more stories", "more news", "more articles", "more headlines",
    "more top stories", "related:", "related articles", "related article", "related stories", "related story",
    "related content", "related posts", "related post", "related news", "related coverage", "related topics",
    "related link", "related reading", "related video", "related videos", "similar stories", "similar articles",
    "you may also like", "you might also like", "you may like", "you might like", "you may also be interested",
    "you might be interested", "you may have missed", "recommended:", "recommended for you", "recommended reading",
    "recommended stories", "recommended articles", "recommended by", "suggested reading", "editor's picks",
    "editor’s picks", "editors' picks", "editors’ picks", "editor's pick", "staff picks", "most read", "most viewed",
    "most shared", "most popular stories", "most popular articles", "most popular posts", "popular now",
    "popular posts", "popular stories", "popular articles", "trending:", "trending now", "trending stories",
    "trending articles", "trending news", "trending topics", "trending in", "top stories", "top headlines",
    "latest news", "latest stories", "latest headlines", "latest articles", "latest posts", "latest from",
    "recent posts", "recent articles", "up next", "next up:", "next article", "next story", "next post",
    "previous article", "previous story", "previous post", "don't miss:", "don’t miss:", "must read:", "icymi",
    "in case you missed it", "from around the web", "around the web", "what others are reading", "others are reading",
    "further reading", "learn more", "find out more", "go deeper", "explore more", "discover more", "view all",
    "show more", "load more", "click here", "for more information", "for more on", "for more news",
    "for more stories", "for more details", "for the latest news", "watch the video", "listen to the podcast",
    "part of a series", "this story is part of", "this article is part of",
)  # fmt: skip
ADVERT = (
    "affiliate commission", "report this ad", "advertisement", "advertisements", "advertiser content", "ad:",
    "ads by", "ad feedback", "sponsored:", "sponsored by", "sponsored content", "sponsored post", "sponsored links",
    "sponsored stories", "paid content", "paid post", "paid partnership", "paid for by", "partner content",
    "promoted by", "promoted content", "promoted stories", "branded content", "presented by", "brought to you by",
    "this content was paid for", "this advertisement has not loaded", "story continues below",
    "story continues after", "article continues below", "article continues after", "continues below advertisement",
    "continue reading below", "scroll to continue", "scroll down to continue", "skip advertisement", "skip ad",
    "close ad", "report ad", "ad choices", "your ad choices", "affiliate links", "affiliate disclosure",
    "we may earn", "we may receive a commission", "when you buy through", "if you buy through",
)  # fmt: skip
COMMENTS = (
    "leave a comment", "leave a reply", "leave your comment", "leave comment", "post a comment", "post comment",
    "post your comment", "post a reply", "add a comment", "add comment", "add your comment", "write a comment",
    "submit comment", "comment on this", "comment now", "comment via", "comments", "comments (", "comments:",
    "comments are closed", "comments are disabled", "comments policy", "join the conversation", "join the discussion",
    "join the debate", "start the conversation", "start the discussion", "view comments", "view all comments",
    "view the discussion", "view discussion", "show comments", "hide comments", "see comments", "see all comments",
    "read comments", "read the comments", "report comment", "no comments", "0 comments", "be the first to comment",
    "be the first to reply", "have your say", "tell us what you think", "let us know in the comments",
    "let us know what you think", "share your thoughts", "share your opinion", "share your views",
    "log in to comment", "login to comment", "sign in to comment", "log in to reply", "you must be logged in",
    "cancel reply", "notify me of", "save my name, email", "your email address will not be published",
    "required fields are marked",
)  # fmt: skip
MENU = (
    "horse racing", "fact check", "hot topics", "white house", "supreme court", "high schools",
    "artificial intelligence", "climate change", "foreign policy", "national security", "criminal justice",
    "civil rights", "human rights", "human interest", "renewable energy", "venture capital", "private equity",
    "natural resources", "electric vehicles", "premier league", "rugby union", "rugby league", "video games",
    "live tv", "royal family", "long reads", "healthy living", "weight loss", "personal finance", "gift guides",
    "discount codes", "voucher codes", "black friday", "front page", "funeral notices", "death notices",
    "crossword puzzle", "power rankings", "fantasy football", "site index", "user agreement", "legal notices",
    "legal disclaimer", "modern slavery statement", "ethics statement", "corporate governance",
    "complaints procedure", "closed captioning", "program guide", "full episodes", "event listings", "job listings",
    "dark mode", "remember me", "forgot password", "reset password", "select category", "select language",
    "app store", "google play", "saved articles", "content licensing", "success stories", "dining out", "around town",
    "coming soon", "now reading", "buy now", "find tickets", "north america", "south america", "asia pacific",
    "i agree", "i accept", "movie reviews", "book reviews", "live feed", "breadcrumb trail links", "primary sidebar",
    "primary menu", "random posts", "press releases", "breaking news", "fitness tips", "green living",
    "interactive graphics", "comments powered by disqus", "home", "home page", "homepage", "menu", "main menu",
    "sections", "search", "close", "open", "open menu", "close menu", "toggle navigation", "main navigation",
    "quick links", "useful links", "more", "show", "hide", "next", "previous", "back", "skip to content",
    "skip to main content", "skip to navigation", "back to top", "top", "log in", "log out", "login", "sign in",
    "register", "my account", "account", "profile", "settings", "today's paper", "today’s paper", "e-paper", "epaper",
    "e-edition", "archive", "archives", "newsletter", "newsletters", "rss", "podcasts", "podcast", "apps", "alerts",
    "about", "about us", "our team", "masthead", "staff", "contact", "contact us", "feedback", "help", "help center",
    "faq", "customer service", "support", "advertise", "advertise with us", "advertising", "advert", "ad", "ads",
    "classifieds", "careers", "jobs", "work for us", "press", "donate", "membership", "subscriptions", "privacy",
    "privacy policy", "privacy notice", "manage cookies", "cookie policy", "cookies", "terms", "terms of use",
    "terms of service", "terms and conditions", "terms & conditions", "legal", "disclaimer", "accessibility",
    "accessibility statement", "sitemap", "imprint", "corrections", "powered by", "loading", "loading...", "submit",
    "cancel", "accept", "continue", "share", "shares", "tweet", "print", "email", "save", "copy", "reply", "comment",
    "like", "follow", "listen", "play", "watch", "watch now", "watch live", "live", "facebook", "twitter",
    "instagram", "linkedin", "youtube", "pinterest", "reddit", "whatsapp", "telegram", "tiktok", "news", "latest",
    "top news", "trending", "popular", "most popular", "most recent", "related", "recommended", "don't miss",
    "don’t miss", "must read", "must reads", "sponsored", "promoted", "local", "local news", "world", "world news",
    "international", "us", "uk", "europe", "africa", "middle east", "latin america", "politics", "business",
    "economy", "markets", "money", "finance", "technology", "tech", "science", "environment", "climate", "health",
    "education", "crime", "sport", "sports", "football", "soccer", "basketball", "entertainment", "culture", "arts",
    "books", "music", "movies", "tv", "lifestyle", "life & style", "food", "food & drink", "recipes", "travel",
    "style", "fashion", "real estate", "property", "opinion", "editorial", "columnists", "commentary", "letters",
    "letters to the editor", "analysis", "investigations", "reviews", "blogs", "blog", "cartoons", "video", "videos",
    "photos", "radio", "weather", "obituaries", "crosswords", "puzzles", "games", "events", "calendar", "community",
    "shop", "topics", "tags", "categories", "other", "in this article", "in this story",
)  # fmt: skip
COPYRIGHT = (
    "this material may not be", "reproduction or distribution", "copyright", "(c)", "all rights reserved",
    "all content copyright", "reproduction without permission", "reproduction in whole or in part", "no part of this",
    "may not be published, broadcast", "this article may not be", "not for republication",
    "reprinted with permission", "used with permission", "unauthorized reproduction", "this content is protected by",
    "distribution, transmission or republication",
)  # fmt: skip
CONTACT = (
    "contact", "contacts", "contact us", "contact information", "contact details", "media contact", "media contacts",
    "press contact", "press contacts", "press office", "email", "e-mail", "email us", "phone", "tel", "telephone",
    "mobile", "fax", "address", "website", "for further information", "for more information contact",
)  # fmt: skip

STOP = (
    "the of and to in a is that for it was on are as with his they at be this have from or had by but not what"
    " all were we when your can said there an which their if will how about out many then them these so some her"
    " would has him into more could been than who its now after also over our he she"
)
