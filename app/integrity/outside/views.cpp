#include "integrity/outside/views.h"

#include "integrity/tr.h"

namespace akimori::integrity {

namespace {

const QByteArray kDesktop = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 "
                            "Safari/537.36";
const QByteArray kPhone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
                          "Version/18.1 Mobile/15E148 Safari/604.1";
const QByteArray kCrawler = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";

} // namespace

const View& plainView()
{
    static const View kPlain{"desktop", Tr::tr("Desktop browser"), kDesktop, {}, false};
    return kPlain;
}

const std::vector<View>& otherViews()
{
    static const std::vector<View> kViews{
        {"search", Tr::tr("Desktop browser, coming from a search engine"), kDesktop, "https://www.google.co.jp/", false},
        {"phone", Tr::tr("Smartphone"), kPhone, {}, false},
        {"phone-search", Tr::tr("Smartphone, coming from a search engine"), kPhone, "https://search.yahoo.co.jp/search?p=%E5%B8%82",
         false},
        {"crawler", Tr::tr("Search engine's crawler"), kCrawler, {}, false},
        {"returning", Tr::tr("Desktop browser with the cookies of an earlier visit"), kDesktop, {}, true},
    };
    return kViews;
}

} // namespace akimori::integrity
