package org.ganlao.gateway.plan.figure.extract;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.job.JobState;
import org.ganlao.platform.job.JobView;

/** An extract, how far it is, and its files. */
@Schema(description = "读数抽取 · An extract of readings")
record ExtractView(
        UUID id,
        String plan,
        List<String> measures,
        List<String> regions,
        List<YearMonth> months,
        ExtractFormat format,

        @Schema(description = "按此时刻已知的情况 · Knowledge of this instant")
        Instant asOf,

        @Schema(
                description =
                        "来源尚未全部报至该时刻：各月文件所含的迟到事实可能不一 · Sources had not told all until then: the months' files may differ"
                                + " in what came late")
        boolean provisional,

        Instant requestedAt,

        @Schema(description = "此后删除 · Deleted afterwards") Instant expiresAt,

        @Schema(description = "任务状态 · State of its job, which has the same id")
        JobState state,

        @Schema(description = "已完成的文件 · Files that are ready")
        List<FileView> files) {

    /** The readings of one month. */
    @Schema(description = "一个月的读数 · The readings of one month")
    record FileView(YearMonth month, long rows, long bytes, String sha256, String href) {}

    static ExtractView of(Extract extract, JobView job, List<FileView> files) {
        return new ExtractView(
                extract.id(),
                extract.plan(),
                extract.measures(),
                extract.regions(),
                extract.months(),
                extract.format(),
                extract.knownAt(),
                extract.provisional(),
                extract.requestedAt(),
                extract.expiresAt(),
                job.state(),
                files);
    }
}
