package org.ganlao.laborrights.relation.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.contract.domain.ActKind;
import org.ganlao.laborrights.relation.contract.domain.ContractRefusal;
import org.ganlao.laborrights.relation.contract.domain.Statement;
import org.ganlao.platform.personal.Masking;
import org.ganlao.platform.problem.Rejection;

/** What should have been recorded of an act, whole and of its kind, and why it was not. */
@Schema(examples = ActCorrection.EXAMPLE)
record ActCorrection(
        @Valid ContractRenewal renewal,
        @Valid ContractAlteration change,
        @Valid ContractSuspension suspension,
        @Valid ContractResumption resumption,
        @Valid ContractEnd end,
        @NotBlank @Size(max = 500) String reason) {

    static final String EXAMPLE = """
            {"end": {"on": "2007-03-30", "ground": "resignation"}, "reason": "事由录错"}""";

    ActCorrection {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }

    /**
     * What it states of an act.
     *
     * @param kind of the act
     * @param number that the contract has and keeps
     */
    Statement stated(int act, ActKind kind, String number) {
        Statement stated = stated(kind, number);
        long others = Stream.of(renewal, change, suspension, resumption, end)
                .filter(Objects::nonNull)
                .count();
        if (stated == null || others > 1) {
            throw new Rejection(ContractRefusal.ACT_OF_OTHER_KIND, act);
        }
        return stated;
    }

    private Statement stated(ActKind kind, String number) {
        return switch (kind) {
            case RENEW -> renewal == null ? null : renewal.statement(number);
            case CHANGE -> change == null ? null : change.statement();
            case SUSPEND -> suspension == null ? null : suspension.statement();
            case RESUME -> resumption == null ? null : resumption.statement();
            case END -> end == null ? null : Statement.ended(end.end());
            case SIGN, CORRECT, ANNUL -> null;
        };
    }
}
