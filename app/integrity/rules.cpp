#include "integrity/rules.h"

#include "base/bytepath.h"
#include "integrity/tr.h"

namespace akimori::integrity {

namespace {

constexpr quint32 kSetUser = 04000;
constexpr quint32 kSetGroup = 02000;
constexpr quint32 kOthersWrite = 00002;

QString octal(quint32 mode)
{
    return QStringLiteral("%1").arg(mode, 4, 8, QLatin1Char('0'));
}

QString owner(const TreeEntry& entry)
{
    return QStringLiteral("%1:%2").arg(entry.uid).arg(entry.gid);
}

/// The whole compared state in one line. Evidence is not translated, so that it stays equal between scans.
QString describe(const TreeEntry& entry)
{
    QString text = QStringLiteral("type %1, mode %2, owner %3")
                       .arg(QLatin1Char(static_cast<char>(entry.type)))
                       .arg(octal(entry.mode), owner(entry));
    if (entry.isFile())
        text += QStringLiteral(", %1 bytes, sha256 %2")
                    .arg(entry.size)
                    .arg(entry.sha256.isEmpty() ? QStringLiteral("?") : QString::fromLatin1(entry.sha256));
    if (entry.isSymlink())
        text += QStringLiteral(", -> %1").arg(printable(entry.linkTarget));
    return text;
}

QString arrow(const QString& before, const QString& after)
{
    return before + QStringLiteral(" => ") + after;
}

Finding pure(const Difference& difference, ChangeKind change, const QString& title, const QString& evidence)
{
    const TreeEntry& entry = difference.after ? *difference.after : *difference.before;
    Finding finding;
    finding.root = difference.root;
    finding.path = difference.path;
    finding.change = change;
    finding.severity = entry.isDirectory() ? Severity::Low : Severity::Medium;
    finding.title = title;
    finding.evidence = evidence;
    return finding;
}

Finding byRule(const Difference& difference, const char* rule, ChangeKind change, FindingClass classification,
               const QString& title, const QString& evidence)
{
    Finding finding = pure(difference, change, title, evidence);
    finding.rule = QString::fromLatin1(rule);
    finding.severity = Severity::High;
    finding.classification = classification;
    return finding;
}

/// Where the link leads by its text alone, as a member path; what the server resolves is not asked.
QByteArray lexicalTarget(const TreeEntry& link)
{
    QList<QByteArray> parts;
    if (!link.linkTarget.startsWith('/'))
        parts = parentPath(link.path).split('/');
    for (const QByteArray& part : link.linkTarget.split('/')) {
        if (part == ".." && !parts.isEmpty())
            parts.removeLast();
        else if (!part.isEmpty() && part != "." && part != "..")
            parts.append(part);
    }
    return parts.join('/');
}

ChangeKind changeOf(const Difference& difference)
{
    if (!difference.before)
        return ChangeKind::Added;
    return difference.after ? ChangeKind::Modified : ChangeKind::Removed;
}

void appendPermission(const Difference& difference, std::vector<Finding>& findings)
{
    const TreeEntry& entry = *difference.after;
    if (entry.isSymlink())
        return; // a link's own mode bits mean nothing
    const bool isNew = !difference.before || difference.before->type != entry.type;
    quint32 alarming = kOthersWrite;
    if (entry.isFile())
        alarming |= kSetUser | kSetGroup;
    const quint32 had = isNew ? 0 : difference.before->mode;
    if ((entry.mode & ~had & alarming) == 0)
        return;
    findings.push_back(byRule(
        difference, kRulePermission, isNew ? changeOf(difference) : ChangeKind::Mode, FindingClass::Tampering,
        entry.mode & ~had & kOthersWrite ? Tr::tr("Writable for everybody")
                                         : Tr::tr("Runs with its owner's rights (setuid or setgid)"),
        QStringLiteral("mode %1").arg(octal(entry.mode))));
}

} // namespace

void appendDifferences(const Difference& difference, std::vector<Finding>& findings)
{
    const TreeEntry* const before = difference.before;
    const TreeEntry* const after = difference.after;
    if (!before) {
        findings.push_back(
            pure(difference, ChangeKind::Added, Tr::tr("Added without approval"), describe(*after)));
        return;
    }
    if (!after) {
        findings.push_back(
            pure(difference, ChangeKind::Removed, Tr::tr("Removed without approval"), describe(*before)));
        return;
    }
    if (before->type != after->type) {
        findings.push_back(pure(difference, ChangeKind::Modified, Tr::tr("Became another kind of file"),
                                arrow(describe(*before), describe(*after))));
        return;
    }
    if (after->isFile() && !before->sha256.isEmpty() && !after->sha256.isEmpty()
        && before->sha256 != after->sha256)
        findings.push_back(
            pure(difference, ChangeKind::Modified, Tr::tr("Contents changed without approval"),
                 QStringLiteral("sha256 %1 => %2, %3 => %4 bytes")
                     .arg(QString::fromLatin1(before->sha256), QString::fromLatin1(after->sha256))
                     .arg(before->size)
                     .arg(after->size)));
    if (after->isSymlink() && before->linkTarget != after->linkTarget)
        findings.push_back(pure(difference, ChangeKind::Link, Tr::tr("Link target changed without approval"),
                                arrow(printable(before->linkTarget), printable(after->linkTarget))));
    if (before->mode != after->mode && !after->isSymlink())
        findings.push_back(pure(difference, ChangeKind::Mode, Tr::tr("Permissions changed without approval"),
                                QStringLiteral("mode ") + arrow(octal(before->mode), octal(after->mode))));
    if (before->uid != after->uid || before->gid != after->gid)
        findings.push_back(pure(difference, ChangeKind::Owner, Tr::tr("Owner changed without approval"),
                                QStringLiteral("owner ") + arrow(owner(*before), owner(*after))));
}

void appendRuleFindings(const Difference& difference, const QList<QByteArray>& roots,
                        const CompareOptions& options, std::vector<Finding>& findings)
{
    const TreeEntry* const before = difference.before;
    const TreeEntry* const after = difference.after;
    const bool lost = before && !before->isDirectory() && (!after || after->isDirectory());
    if (lost && options.isLinked && options.isLinked(difference.root, difference.path))
        findings.push_back(byRule(difference, kRuleDisappeared, ChangeKind::Removed, FindingClass::Tampering,
                                  Tr::tr("A page that other pages link to has disappeared"),
                                  describe(*before)));
    if (!after)
        return;
    if (before && before->isFile() && after->isFile() && before->size > 0 && after->size == 0)
        findings.push_back(byRule(difference, kRuleDisappeared, ChangeKind::Modified, FindingClass::Tampering,
                                  Tr::tr("The file has been emptied"),
                                  QStringLiteral("%1 => 0 bytes").arg(before->size)));
    appendPermission(difference, findings);
    const bool sameLink = before && before->isSymlink() && before->linkTarget == after->linkTarget;
    if (after->isSymlink() && !sameLink && rootOf(lexicalTarget(*after), roots).isEmpty())
        findings.push_back(byRule(difference, kRuleOutwardLink, before ? ChangeKind::Link : ChangeKind::Added,
                                  FindingClass::Tampering,
                                  Tr::tr("A link that leads out of the published area"),
                                  QStringLiteral("-> ") + printable(after->linkTarget)));
    if (after->isSpecial() && (!before || before->type != after->type))
        findings.push_back(byRule(difference, kRuleSpecialFile, changeOf(difference), FindingClass::Tampering,
                                  Tr::tr("A pipe, socket or device in the published area"),
                                  describe(*after)));
}

void appendMassChange(qint64 changed, qint64 baselineFiles, const QByteArray& digest,
                      const CompareOptions& options, std::vector<Finding>& findings)
{
    const bool many = changed > options.massCount;
    const bool largeShare =
        changed * 100 > baselineFiles * options.massPercent && changed >= options.massFloor;
    if (!many && !largeShare)
        return;
    Finding finding;
    finding.rule = QString::fromLatin1(kRuleMassChange);
    finding.severity = Severity::Critical;
    finding.classification = FindingClass::Tampering;
    finding.title = Tr::tr("Many files changed at once without approval");
    finding.evidence = QStringLiteral("%1 of %2 files, set %3")
                           .arg(changed)
                           .arg(baselineFiles)
                           .arg(QString::fromLatin1(digest.left(16)));
    findings.push_back(finding);
}

void appendMissingRoot(const QByteArray& root, qint64 entriesBelow, std::vector<Finding>& findings)
{
    Finding finding;
    finding.root = root;
    finding.path = ".";
    finding.change = ChangeKind::Removed;
    finding.title = Tr::tr("The document root has disappeared");
    finding.evidence = QStringLiteral("%1 entries below %2").arg(entriesBelow).arg(printable(root));
    findings.push_back(finding);
    finding.rule = QString::fromLatin1(kRuleDisappeared);
    finding.severity = Severity::Critical;
    finding.classification = FindingClass::Tampering;
    findings.push_back(finding);
}

} // namespace akimori::integrity
