package org.ganlao.gateway.plan.oversight.exchange;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A program that sends facts of a region and is not registered. */
@Schema(
        name = "UnregisteredSystem",
        description = "未登记的来源 · A program that sends facts of a region and is not registered")
record UnregisteredView(String client, String region, long facts, Instant lastReportedAt) {}
