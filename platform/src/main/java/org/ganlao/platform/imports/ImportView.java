package org.ganlao.platform.imports;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.job.JobView;

/** A file that was taken in, and how far it is applied. */
@Schema(description = "批量导入 · An import")
record ImportView(
        UUID id,

        @Schema(description = "导入种类 · What the records are") String kind,

        ImportMode mode,
        ImportFormat format,

        @Schema(description = "文件中的记录数 · Records in the file")
        long records,

        @Schema(description = "执行任务 · The job that applies it")
        JobView job,

        @Schema(description = "被拒记录的地址 · Where the refused records are")
        String errors) {

    static ImportView of(Import file, JobView job) {
        return new ImportView(
                file.id(),
                file.kind(),
                file.mode(),
                file.format(),
                file.records(),
                job,
                "/v1/imports/" + file.id() + "/errors");
    }
}
