package org.ganlao.socialinsurance.treasury.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.record.Approval;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.bank.domain.BankMatch;
import org.ganlao.socialinsurance.treasury.bank.domain.MatchState;
import org.ganlao.socialinsurance.treasury.fund.domain.FundAccount;

@Schema(name = "BankMatch")
record BankMatchView(
        UUID id,
        int version,
        MatchState state,
        Insurance insurance,
        String region,
        FundAccount account,
        LocalDate on,

        @Schema(description = "勾对规则或依据 · The rule that found it, or the reason that was given")
        String why,

        Approval approval,
        Set<UUID> entries,
        List<UUID> lines,
        String annulReason,
        Instant recordedAt)
        implements Versioned {

    static BankMatchView from(BankMatch match, List<UUID> lines) {
        return new BankMatchView(
                match.id(),
                match.version(),
                match.state(),
                match.account().insurance(),
                match.region(),
                match.account().account(),
                match.occurredOn(),
                match.why(),
                match.approval(),
                match.entries(),
                lines,
                match.annulReason(),
                match.recordedAt());
    }
}
