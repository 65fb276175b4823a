package org.ganlao.laborrights.relation.collective;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.collective.domain.AgreedDraft;
import org.ganlao.platform.personal.Masking;

/** What the representatives agreed on, as requests state it and answers show it. */
@Schema(name = "CollectiveDraft")
record StatedDraft(
        @Schema(description = "期限起始日 · First day of the term", examples = "2007-03-01") @NotNull
        LocalDate startsOn,

        @Schema(description = "期限届满日 · Last day of the term", examples = "2009-02-28") @NotNull
        LocalDate endsOn,

        @Schema(
                description =
                        "覆盖职工人数；区域性、行业性合同不含本单位另有集体合同的职工 · Workers covered; of a regional or industrial contract without those whose enterprise has one of its own",
                examples = "420")
        @NotNull
        @Positive
        @Max(10_000_000)
        Integer workers,

        @Schema(description = "主要条款 · What was agreed, in short", examples = "年工资增长不低于百分之八") @NotBlank @Size(max = 4000)
        String terms) {

    StatedDraft {
        terms = terms == null ? null : Masking.maskWithin(terms);
    }

    AgreedDraft agreed() {
        return new AgreedDraft(startsOn, endsOn, workers, terms);
    }

    static StatedDraft from(AgreedDraft draft) {
        return draft == null ? null : new StatedDraft(draft.startsOn(), draft.endsOn(), draft.workers(), draft.terms());
    }
}
