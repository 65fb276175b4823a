package org.ganlao.laborrights.relation.collective;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.collective.domain.CollectiveContract;
import org.ganlao.laborrights.relation.collective.domain.CollectiveEndGround;
import org.ganlao.laborrights.relation.collective.domain.CollectiveState;
import org.ganlao.laborrights.relation.collective.domain.NegotiationLaw;
import org.ganlao.laborrights.relation.roll.domain.Span;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.record.Approval;

@Schema(name = "CollectiveContractView")
record CollectiveView(
        UUID id,
        int version,
        CollectiveState state,
        StatedParties parties,
        List<String> employers,
        StatedPrecedent precedent,

        @Schema(description = "回应期限 · Last day for the answer")
        LocalDate answerDueOn,

        LocalDate answeredOn,

        @Schema(description = "未在期限内回应 · Answered late, or not yet and the time is over")
        boolean answeredLate,

        @Schema(description = "回应内容或协商终止原因 · What was answered, or why the negotiation ended")
        String outcome,

        List<StatedSession> sessions,
        StatedDraft draft,

        @Schema(
                description =
                        "所列用人单位名册在册人数 · Persons on the rolls of the employers today, to hold the stated workers against")
        long onRolls,

        StatedDraftVote vote,
        LocalDate signedOn,
        LocalDate receivedOn,

        @Schema(description = "未在签字后法定日数内报送 · Submitted after the days that the law gives")
        boolean submittedLate,

        @Schema(description = "异议期限 · Last day for an objection")
        LocalDate reviewDueOn,

        Approval approval,
        List<StatedObjection> objections,

        @Schema(description = "生效首日 · First day in force") LocalDate inForceFrom,

        @Schema(description = "不再生效的首日 · First day on which it is no longer in force")
        LocalDate inForceUntil,

        @Schema(description = "当日是否生效 · Whether it is in force today")
        boolean inForce,

        @Schema(description = "是否已进入续订期 · Whether it may be negotiated anew now")
        boolean renewable,

        LocalDate endedOn,
        CollectiveEndGround ground,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static CollectiveView from(CollectiveContract contract, long onRolls, NegotiationLaw law, LocalDate today) {
        Optional<Span> days = contract.inForce();
        LocalDate answered = contract.answeredOn() == null ? today : contract.answeredOn();
        return new CollectiveView(
                contract.id(),
                contract.version(),
                contract.state(),
                StatedParties.from(contract.parties()),
                contract.employers().stream().sorted().toList(),
                StatedPrecedent.from(contract.precedent()),
                contract.answerDueOn(),
                contract.answeredOn(),
                answered.isAfter(contract.answerDueOn()),
                contract.outcome(),
                contract.sessions().stream().map(StatedSession::from).toList(),
                StatedDraft.from(contract.draft()),
                onRolls,
                StatedDraftVote.from(contract.vote()),
                contract.signedOn(),
                contract.receivedOn(),
                contract.receivedOn() != null
                        && contract.receivedOn().isAfter(contract.signedOn().plusDays(law.submissionDays())),
                contract.reviewDueOn(),
                contract.approval(),
                contract.objections().stream().map(StatedObjection::from).toList(),
                days.map(Span::from).orElse(null),
                days.map(Span::until).orElse(null),
                contract.isInForce(today),
                contract.isInForce(today)
                        && !today.isBefore(contract.draft().endsOn().minusMonths(law.renewalMonths())),
                contract.endedOn(),
                contract.ground(),
                contract.annulReason(),
                contract.origin().sourceRef(),
                contract.recordedAt());
    }
}
