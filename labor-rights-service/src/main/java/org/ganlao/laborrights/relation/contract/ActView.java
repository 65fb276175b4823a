package org.ganlao.laborrights.relation.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.contract.domain.Act;
import org.ganlao.laborrights.relation.contract.domain.ActKind;
import org.ganlao.laborrights.relation.contract.domain.Statement;

/** One act as it was recorded. */
record ActView(
        @Schema(description = "记录序号；签订为 1 · Number of the act; the signing is 1")
        int number,

        ActKind kind,

        @Schema(
                description =
                        "所更正或撤销的记录 · Act that is corrected or annulled; none where the whole contract is annulled")
        Integer of,

        @Schema(description = "是否仍有效 · Whether it stands; an act that was annulled does not")
        boolean standing,

        @Schema(description = "合同先行终止，不再生效 · Whether the contract ends before the act would hold")
        boolean lapsed,

        @Schema(description = "生效日期；终止时为最后一日 · Day from which it holds; of an end the last day")
        LocalDate on,

        StatedTerms terms,
        StatedTerm term,
        StatedWork work,
        ContractEnd end,
        String reason,
        String recordedBy,
        Instant recordedAt) {

    static ActView from(RecordedAct recorded, boolean standing, boolean lapsed) {
        Act act = recorded.act();
        Statement states = act.states();
        return new ActView(
                act.number(),
                act.kind(),
                act.of(),
                standing,
                lapsed,
                states == null ? null : states.on(),
                states == null || states.terms() == null ? null : StatedTerms.from(states.terms()),
                states == null ? null : StatedTerm.from(states.term()),
                states == null ? null : StatedWork.from(states.work()),
                states == null || states.ground() == null ? null : ContractEnd.from(states.end()),
                recorded.reason(),
                recorded.by(),
                recorded.at());
    }
}
