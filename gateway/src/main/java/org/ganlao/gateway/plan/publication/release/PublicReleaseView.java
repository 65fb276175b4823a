package org.ganlao.gateway.plan.publication.release;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.gateway.plan.publication.release.domain.Release;
import org.ganlao.gateway.plan.publication.release.domain.ReleaseHead;
import org.ganlao.gateway.plan.publication.release.domain.Signature;
import org.ganlao.gateway.plan.targets.catalogue.Label;

/** A published release as anybody sees it: without persons. */
@Schema(description = "已发布的数据 · A published release")
record PublicReleaseView(
        String plan,
        @Schema(examples = "2007-Q1") String period,
        int number,
        Label title,

        @Schema(description = "是否仍有效，否则已被后一号替代 · False once a later number took its place")
        boolean inForce,

        Instant publishedAt,

        @Schema(description = "数据所据的知悉时刻 · Instant of knowledge at which the figures were read")
        Instant knownAt,

        @Schema(description = "目录版本") String catalogue,

        @Schema(description = "目标分解版本 · Revision of the split targets")
        int targetRevision,

        @Schema(description = "数据个数") int cells,

        @Schema(description = "规范内容的 SHA-256 · Over the bytes of /content")
        String hash,

        @Schema(description = "定稿时未决的事项 · What stood against freezing")
        List<String> openQuestions,

        @Schema(description = "仍定稿的理由") String despite,
        @Schema(description = "所替代的编号") Integer replaces,
        @Schema(description = "替代的理由") String replacesBecause,
        @Schema(description = "替代它的编号") Integer supersededBy,
        Instant supersededAt,
        List<UnitSignature> signatures,

        @Schema(description = "各来源的进度 · Only of a single release")
        List<SourceMark> sources) {

    /** Which office signed, and when. */
    record UnitSignature(String unit, Instant signedAt) {

        static UnitSignature of(Signature signature) {
            return new UnitSignature(signature.unit(), signature.signedAt());
        }
    }

    /** @param sources null in a list */
    static PublicReleaseView of(Release release, List<SourceMark> sources) {
        ReleaseHead head = release.head();
        return new PublicReleaseView(
                head.plan(),
                head.period().code(),
                head.number(),
                ReleaseView.titleOf(head),
                release.succession() == null,
                release.ending().at(),
                head.knownAt(),
                head.catalogue(),
                head.targetRevision(),
                head.cells(),
                head.hash(),
                head.openQuestions(),
                head.despite(),
                ReleaseView.replacedBy(head),
                head.replacesBecause(),
                ReleaseView.successorOf(release),
                release.succession() == null ? null : release.succession().at(),
                release.signatures().stream().map(UnitSignature::of).toList(),
                sources);
    }
}
