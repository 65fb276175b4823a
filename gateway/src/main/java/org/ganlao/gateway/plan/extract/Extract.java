package org.ganlao.gateway.plan.extract;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** What was asked for. Files hold the knowledge of one instant, {@code knownAt}. */
record Extract(
        UUID id,
        String plan,
        List<String> measures,
        List<String> regions,
        List<YearMonth> months,
        ExtractFormat format,
        Instant knownAt,
        String requestedBy,
        Instant requestedAt,
        Instant expiresAt) {}
