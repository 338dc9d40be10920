#pragma once

#include "operations/context.h"
#include "remote/capabilities.h"

namespace akimori::operations {

/// 接続テスト: the capability test of a registered site. Records which transport works.
class TestSite
{
public:
    explicit TestSite(const Context& context) : m_context(context) {}

    remote::CapabilityReport run(const QString& siteName, JobContext& job) const;

private:
    const Context& m_context;
};

} // namespace akimori::operations
