package org.ganlao.gateway.plan.oversight.supervision;

import java.time.Instant;
import java.util.UUID;
import org.ganlao.gateway.plan.oversight.supervision.domain.FileKind;

/**
 * A file of a task, without its content.
 *
 * @param sha256 of the content, in hexadecimal digits
 */
record TaskFile(
        UUID id,
        UUID task,
        String fileName,
        FileKind kind,
        int bytes,
        String sha256,
        String uploadedBy,
        Instant uploadedAt) {}
