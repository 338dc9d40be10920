#include "monitoring/probes/rebootprobe.h"

#include "monitoring/tr.h"

#include <QRegularExpression>

namespace akimori::monitoring {

namespace {

MonitorItem standard(const Site&)
{
    MonitorItem made = item(MonitorKind::Os, Tr::tr("Restart pending"),
                            Tr::tr("SSH: reboot-required, needs-restarting, newest kernel against the running one"),
                            Tr::tr("An update of the kernel works only after a restart."));
    made.intervalSeconds = 6 * 3600;
    made.openAfter = 1;
    made.closeAfter = 1;
    made.severity = MonitorSeverity::Low;
    return made;
}

/// Numbers of a kernel's version in their order; QCollator has no numeric order in the C locale.
std::vector<int> numbersOf(const QString& version)
{
    static const QRegularExpression digits(QStringLiteral("\\d{1,8}"));
    std::vector<int> numbers;
    for (auto it = digits.globalMatch(version); it.hasNext();)
        numbers.push_back(it.next().captured().toInt());
    return numbers;
}

/// The newest of the installed kernels; empty when none is listed.
QString newestKernel(const QByteArray& text)
{
    QString newest;
    for (const QByteArray& line : text.split('\n')) {
        const QString image = plain(line.mid(6), 100);
        const bool rescue = image.contains(QLatin1String("rescue")) || image.endsWith(QLatin1String(".old"));
        if (line.startsWith("image=") && !rescue && (newest.isEmpty() || numbersOf(image) > numbersOf(newest)))
            newest = image;
    }
    return newest;
}

Readings read(const ServerView& view, const MonitorItem&, QJsonObject&)
{
    const QByteArray text = sectionText(view, "reboot");
    const auto values = keyValues(text);
    const QString newest = newestKernel(text);
    const QString running = plain(values.value("running"), 100);
    QStringList why;
    if (values.contains("required"))
        why << Tr::tr("the package manager asks for a restart");
    if (values.value("needs-restarting") == "1")
        why << Tr::tr("needs-restarting asks for a restart");
    if (!newest.isEmpty() && newest != running)
        why << Tr::tr("kernel %1 runs, %2 is installed").arg(running, newest);
    if (!why.isEmpty())
        return {stated(MonitorState::EarlySign, why.join(QStringLiteral(", ")), Tr::tr("restart pending"))};
    const bool asked = values.contains("writer") || values.value("needs-restarting") == "0" || !newest.isEmpty();
    if (asked)
        return {stated(MonitorState::Ok, Tr::tr("no restart pending, kernel %1").arg(running))};
    if (keyValues(sectionText(view, "host")).contains("container"))
        return {notApplicable(Tr::tr("The server is a container; its host decides about the kernel."))};
    return {unknown(Tr::tr("Nothing on the server says whether a restart is pending. Install needrestart or dnf-utils."))};
}

} // namespace

ServerProbe rebootProbe()
{
    return {{"reboot", MonitorKind::Os, standard}, {"reboot", "host"}, read, nullptr};
}

} // namespace akimori::monitoring
