package org.ganlao.gateway.plan.figure.extract;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.record.Origin;

/**
 * What was asked for.
 *
 * @param origin null of those from before requests had one
 * @param knownAt instant whose knowledge the files hold
 * @param provisional whether some source had not told all until then when the first file was begun: one file may hold more of what
 *     came late than another
 */
record Extract(
        UUID id,
        Origin origin,
        String plan,
        List<String> measures,
        List<String> regions,
        List<YearMonth> months,
        ExtractFormat format,
        Instant knownAt,
        String requestedBy,
        Instant requestedAt,
        Instant expiresAt,
        boolean provisional) {}
