package org.ganlao.gateway.plan.publication.release;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.gateway.plan.publication.release.domain.Release;
import org.ganlao.gateway.plan.publication.release.domain.ReleaseHead;
import org.ganlao.gateway.plan.publication.release.domain.ReleaseState;
import org.ganlao.gateway.plan.publication.release.domain.Signature;
import org.ganlao.gateway.plan.targets.catalogue.Label;
import org.ganlao.platform.http.Versioned;

/** A release as those who make it see it. */
@Schema(description = "数据发布 · A release")
record ReleaseView(
        UUID id,
        String plan,
        @Schema(examples = "2007-Q1") String period,
        @Schema(description = "同一统计期内的编号") int number,
        Label title,
        ReleaseState state,
        int version,

        @Schema(description = "数据所据的知悉时刻 · Instant of knowledge at which the figures were read")
        Instant knownAt,

        @Schema(description = "目录版本") String catalogue,

        @Schema(description = "目标分解版本，0 为计划本身 · Revision of the split targets")
        int targetRevision,

        @Schema(description = "数据个数") int cells,

        @Schema(description = "规范内容的 SHA-256 · Over the canonical content, see /content")
        String hash,

        @Schema(description = "定稿时未决的事项 · What stood against freezing")
        List<String> openQuestions,

        @Schema(description = "仍定稿的理由") String despite,
        @Schema(description = "所替代的编号") Integer replaces,
        @Schema(description = "替代的理由") String replacesBecause,

        @Schema(description = "签署单位，统计单位最后 · Units that sign, that of statistics last")
        List<String> units,

        @Schema(description = "尚未签署的单位") List<String> missing,
        List<SignatureView> signatures,
        String draftedBy,
        Instant draftedAt,
        @Schema(description = "发布或放弃的时刻") Instant endedAt,
        String endedBy,
        @Schema(description = "放弃的理由") String discardedBecause,
        @Schema(description = "替代它的编号") Integer supersededBy,
        Instant supersededAt,

        @Schema(description = "各来源的进度 · Only of a single release")
        List<SourceMark> sources)
        implements Versioned {

    /** Who signed. */
    record SignatureView(String unit, String signedBy, Instant signedAt) {

        static SignatureView of(Signature signature) {
            return new SignatureView(signature.unit(), signature.signedBy(), signature.signedAt());
        }
    }

    /** @param sources null in a list */
    static ReleaseView of(Release release, List<SourceMark> sources) {
        ReleaseHead head = release.head();
        Release.Ending ending = release.ending();
        return new ReleaseView(
                head.id(),
                head.plan(),
                head.period().code(),
                head.number(),
                titleOf(head),
                release.state(),
                release.version(),
                head.knownAt(),
                head.catalogue(),
                head.targetRevision(),
                head.cells(),
                head.hash(),
                head.openQuestions(),
                head.despite(),
                replacedBy(head),
                head.replacesBecause(),
                release.units(),
                release.missing(),
                release.signatures().stream().map(SignatureView::of).toList(),
                head.draftedBy(),
                head.draftedAt(),
                ending == null ? null : ending.at(),
                ending == null ? null : ending.by(),
                ending == null ? null : ending.because(),
                successorOf(release),
                release.succession() == null ? null : release.succession().at(),
                sources);
    }

    static Label titleOf(ReleaseHead head) {
        return new Label(
                head.period().inChinese() + "计划完成情况（第 " + head.number() + " 号）",
                "Plan progress, " + head.period().inEnglish() + " (no. " + head.number() + ")");
    }

    /** Of a period, numbers are replaced one by one. */
    static Integer replacedBy(ReleaseHead head) {
        return head.insteadOf() == null ? null : head.number() - 1;
    }

    static Integer successorOf(Release release) {
        return release.succession() == null ? null : release.head().number() + 1;
    }
}
