#include "remote/commands/inventory.h"

#include "remote/script.h"
#include "remote/tr.h"

#include <QHash>

namespace akimori::remote {

namespace {

// Every section says how its tool ended, so that an empty list and a failed tool never look alike. Pending updates
// come from the lists as they lie on the server: nothing is downloaded.
constexpr const char* kBody = R"sh(
say() { printf '%s\0%s\0' "$1" "$2"; }
section() { name=$1; shift; text=$("$@" 2>/dev/null </dev/null); say "$name.status" "$?"; say "$name" "$text"; }
say os "$(cat /etc/os-release 2>/dev/null || cat /usr/lib/os-release 2>/dev/null)"
say kernel "$(uname -r 2>/dev/null)"
say now "$(date +%s 2>/dev/null)"
if command -v dpkg-query >/dev/null 2>&1; then
    section dpkg dpkg-query -W -f='${binary:Package}\t${db:Status-Abbrev}\t${Version}\t${source:Package}\t${source:Version}\t${Architecture}\n'
    if command -v apt-get >/dev/null 2>&1; then
        section apt apt-get -s -q -o Debug::NoLocking=true dist-upgrade
        say lists "$(stat -c %Y /var/lib/apt/periodic/update-success-stamp /var/lib/apt/lists/*Release /var/lib/apt/lists 2>/dev/null)"
        say sources "$(apt-get indextargets --format '$(SUITE) $(CODENAME) $(ORIGIN) $(LABEL)' 2>/dev/null | sort -u)"
    fi
fi
if command -v rpm >/dev/null 2>&1; then
    section rpm rpm -qa --qf '%{NAME}\t%{EPOCHNUM}\t%{VERSION}\t%{RELEASE}\t%{ARCH}\t%{SOURCERPM}\t%{MODULARITYLABEL}\n'
    if command -v dnf >/dev/null 2>&1; then
        section dnf dnf -q -C updateinfo list --security --with-cve
        say lists "$(stat -c %Y /var/cache/dnf/*/repodata/repomd.xml 2>/dev/null)"
    fi
fi
exit 0
)sh";

constexpr int kMaxPackages = 50'000;

QString cleanText(const QByteArray& bytes, qsizetype limit = 300)
{
    QString text = QString::fromUtf8(bytes.left(limit)).trimmed();
    text.removeIf([](QChar c) { return c.unicode() < 0x20 && c != u'\t'; });
    return text;
}

QHash<QString, QString> osRelease(const QByteArray& text)
{
    QHash<QString, QString> values;
    for (const QByteArray& line : text.split('\n')) {
        const qsizetype equals = line.indexOf('=');
        QString value = cleanText(line.mid(equals + 1));
        if (value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front())
            value = value.mid(1, value.size() - 2);
        if (equals > 0)
            values.insert(QString::fromLatin1(line.left(equals)), value);
    }
    return values;
}

void addDpkg(const QByteArray& line, Inventory& inventory, int& unread)
{
    const QList<QByteArray> fields = line.split('\t');
    if (fields.size() != 6 || fields.at(1).size() < 2) {
        ++unread;
        return;
    }
    if (fields.at(1).at(1) != 'i') // "rc": removed, only its configuration is left
        return;
    InstalledPackage package;
    package.name = cleanText(fields.at(0)).section(u':', 0, 0);
    package.held = fields.at(1).startsWith('h');
    package.version = cleanText(fields.at(2));
    package.source = cleanText(fields.at(3));
    package.sourceVersion = cleanText(fields.at(4));
    package.architecture = cleanText(fields.at(5));
    inventory.packages.push_back(std::move(package));
}

void addRpm(const QByteArray& line, Inventory& inventory, int& unread)
{
    const QList<QByteArray> fields = line.split('\t');
    if (fields.size() != 7) {
        ++unread;
        return;
    }
    InstalledPackage package;
    const QString epoch = cleanText(fields.at(1));
    package.name = cleanText(fields.at(0));
    package.version = (epoch == QLatin1String("0") || epoch == QLatin1String("(none)") ? QString() : epoch + u':') +
                      cleanText(fields.at(2)) + u'-' + cleanText(fields.at(3));
    package.architecture = cleanText(fields.at(4));
    package.source = cleanText(fields.at(5)).section(u'-', 0, -3);
    package.sourceVersion = package.version;
    const QString module = cleanText(fields.at(6));
    if (module != QLatin1String("(none)"))
        package.module = module.section(u':', 0, 1); // "nodejs:18:9030020231018:…": name and stream decide
    inventory.packages.push_back(std::move(package));
}

void addPackages(const QByteArray& text, Inventory& inventory, void (*add)(const QByteArray&, Inventory&, int&))
{
    int unread = 0;
    for (QByteArray line : text.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            continue;
        if (inventory.packages.size() >= kMaxPackages)
            ++unread;
        else
            add(line, inventory, unread);
    }
    if (unread > 0)
        inventory.problems << Tr::tr("%1 lines of the list of packages could not be read.").arg(unread);
    if (inventory.packages.empty())
        inventory.problems << Tr::tr("The package manager of the server lists no package at all.");
}

/// Lines of an upgrade that carries a security fix, raw.
void addPending(const QByteArray& apt, Inventory& inventory)
{
    for (const QByteArray& line : apt.split('\n')) {
        if (line.startsWith("Inst ") && inventory.pending.size() < kMaxPackages)
            inventory.pending << cleanText(line, 1000);
    }
}

QDateTime newestOf(const QByteArray& lines)
{
    qint64 newest = 0;
    for (const QByteArray& line : lines.split('\n'))
        newest = std::max(newest, line.trimmed().toLongLong());
    return newest > 0 ? QDateTime::fromSecsSinceEpoch(newest, Qt::UTC) : QDateTime();
}

using Sections = QHash<QByteArray, QByteArray>;

void readDpkg(const Sections& sections, Inventory& inventory)
{
    inventory.packageSystem = PackageSystem::Dpkg;
    addPackages(sections.value("dpkg"), inventory, addDpkg);
    if (sections.value("dpkg.status") != "0")
        inventory.problems << Tr::tr("dpkg-query failed on the server, so the list of packages may be incomplete.");
    if (sections.value("apt.status") == "0")
        addPending(sections.value("apt"), inventory);
    else
        inventory.problems << Tr::tr("apt-get could not say which updates wait.");
    const QByteArray sources = sections.value("sources").toLower();
    inventory.securitySource = sources.contains("-security") || sources.contains("debian-security");
    if (!inventory.securitySource)
        inventory.problems << Tr::tr("No security archive is configured on the server, so “no update” says nothing.");
}

void readRpm(const Sections& sections, Inventory& inventory)
{
    inventory.packageSystem = PackageSystem::Rpm;
    addPackages(sections.value("rpm"), inventory, addRpm);
    if (sections.value("rpm.status") != "0")
        inventory.problems << Tr::tr("rpm failed on the server, so the list of packages may be incomplete.");
    inventory.securitySource = sections.value("dnf.status") == "0";
    if (!inventory.securitySource) {
        inventory.problems << Tr::tr("dnf could not say which security updates wait.");
        return;
    }
    for (const QByteArray& line : sections.value("dnf").split('\n')) {
        if (!line.trimmed().isEmpty())
            inventory.pending << cleanText(line, 1000);
    }
}

Sections sectionsOf(const QByteArray& output)
{
    QList<QByteArray> fields = output.split('\0');
    if (fields.takeLast() != QByteArray() || fields.size() % 2 != 0)
        throw Error(ErrorCode::ProtocolBroken,
                    Tr::tr("The server's answer about its packages is not whole. Run it again."), {}, true);
    Sections sections;
    for (qsizetype i = 0; i < fields.size(); i += 2)
        sections.insert(fields.at(i), fields.at(i + 1));
    return sections;
}

} // namespace

Inventory parseInventory(const QByteArray& output, const QDateTime& now)
{
    const Sections sections = sectionsOf(output);
    Inventory inventory;
    inventory.takenAt = now;
    const QHash<QString, QString> system = osRelease(sections.value("os"));
    inventory.system = system.value(QStringLiteral("PRETTY_NAME"));
    inventory.distribution = system.value(QStringLiteral("ID"));
    inventory.kernel = cleanText(sections.value("kernel"));
    inventory.listsAt = newestOf(sections.value("lists"));
    if (sections.contains("dpkg")) {
        readDpkg(sections, inventory);
        inventory.release = system.value(QStringLiteral("VERSION_CODENAME"));
    } else if (sections.contains("rpm")) {
        readRpm(sections, inventory);
        const QString major = system.value(QStringLiteral("VERSION_ID")).section(u'.', 0, 0);
        inventory.release = QStringLiteral("el") + major;
    } else {
        inventory.problems << Tr::tr("The server has neither dpkg nor rpm, so nothing can be said about its packages.");
    }
    if (inventory.packageSystem != PackageSystem::None && inventory.listsAreStale(now))
        inventory.problems << Tr::tr("The patch lists on the server are older than 26 hours or of unknown age, so “no "
                                     "update” cannot be trusted. Update them on the server.");
    return inventory;
}

Inventory readInventory(Transport& transport, const QDateTime& now, JobContext& job)
{
    const Script script{"inventory", kBody, {}};
    ExecLimits limits;
    limits.deadline = std::chrono::minutes(5);
    limits.maxOutput = 64LL << 20;
    QByteArray output;
    const ScriptOutcome outcome = runScript(transport, script, output, limits, job);
    if (outcome.status != 0)
        throw scriptError(script, outcome, Tr::tr("What is installed on the server could not be read."));
    return parseInventory(output, now);
}

} // namespace akimori::remote
