package org.ganlao.laborrights.relation.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.contract.domain.Stretch;
import org.ganlao.laborrights.relation.roll.domain.Span;
import org.ganlao.platform.http.Versioned;

/** A contract's acts as they were recorded, and how it stands on every day by them. */
record TimelineView(
        UUID contract,
        int version,

        @Schema(description = "按登记先后 · In the order in which they were recorded")
        List<ActView> acts,

        @Schema(description = "按日期；整份合同撤销后为空 · By day; none where the whole contract was annulled")
        List<StretchView> stretches)
        implements Versioned {

    /**
     * Days over which it stands unchanged.
     *
     * @param act that began them
     */
    record StretchView(Span days, int act, boolean suspended, LocalDate termSince, StatedTerm term, StatedWork work) {

        static StretchView from(Stretch stretch) {
            return new StretchView(
                    stretch.days(),
                    stretch.act(),
                    stretch.suspended(),
                    stretch.termSince(),
                    StatedTerm.from(stretch.term()),
                    StatedWork.from(stretch.work()));
        }
    }
}
