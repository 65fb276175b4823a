package org.ganlao.employment.market.introduction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.market.introduction.domain.Contract;
import org.ganlao.employment.market.introduction.domain.Outcome;
import org.ganlao.employment.market.introduction.domain.OutcomeKind;

/** How an introduction came out, as requests state it and answers show it. */
@Schema(examples = "{\"kind\":\"refused-by-employer\",\"on\":\"2007-03-09\"}")
record StatedOutcome(
        @NotNull OutcomeKind kind,

        @Schema(description = "结果日期，上岗即就业开始日 · The day; of a placement its first day") @NotNull
        LocalDate on,

        @Schema(description = "就业记录，上岗必填 · The placement, where placed")
        UUID placement,

        @Schema(description = "劳动合同，上岗时可填 · The labour contract, where placed and one was made") @Valid
        StatedContract contract,

        @Schema(
                description =
                        "求职者不接受是否有正当理由，填写为无正当理由的才计次"
                                + " · Whether a person who refused had a good cause; a refusal counts only where it is stated to have none")
        Boolean goodCause) {

    /** @param until absent where the contract has no fixed term */
    record StatedContract(@NotNull LocalDate from, LocalDate until) {

        static StatedContract from(Contract contract) {
            return contract == null ? null : new StatedContract(contract.from(), contract.until());
        }
    }

    Outcome outcome() {
        Contract made = contract == null ? null : new Contract(contract.from(), contract.until());
        return new Outcome(kind, on, placement, made, goodCause);
    }

    static StatedOutcome from(Outcome outcome) {
        return new StatedOutcome(
                outcome.kind(),
                outcome.on(),
                outcome.placement(),
                StatedContract.from(outcome.contract()),
                outcome.goodCause());
    }
}
