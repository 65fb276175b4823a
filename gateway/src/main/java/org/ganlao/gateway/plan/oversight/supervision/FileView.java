package org.ganlao.gateway.plan.oversight.supervision;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file of a task. */
@Schema(name = "TaskFile", description = "附件 · A file of a task")
record FileView(
        UUID id,

        @Schema(examples = "验收意见.pdf") String fileName,

        @Schema(examples = "application/pdf") String mediaType,

        int bytes,
        @Schema(description = "内容的 SHA-256") String sha256,
        String uploadedBy,
        Instant uploadedAt,

        @Schema(description = "下载地址 · Where it is downloaded")
        String href) {

    static FileView of(TaskFile file, String task) {
        return new FileView(
                file.id(),
                file.fileName(),
                file.kind().mediaType(),
                file.bytes(),
                file.sha256(),
                file.uploadedBy(),
                file.uploadedAt(),
                task + "/files/" + file.id());
    }
}
