package org.ganlao.gateway.plan.figure.lastyear;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A statement that was taken. */
@Schema(description = "已记录的上年数 · A statement of last year's figures that was taken")
record PastStatementView(UUID id, String plan, String source, String statedBy, Instant statedAt, int figures) {}
