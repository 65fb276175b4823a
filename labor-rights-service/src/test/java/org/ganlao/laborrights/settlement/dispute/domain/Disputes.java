package org.ganlao.laborrights.settlement.dispute.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.laborrights.wage.arrears.domain.ArrearsKind;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Origin;

/** Cases as tests meet them: one worker of one employer, 3 200 yuan of wages, received on 5 March 2007. */
public final class Disputes {

    public static final Instant NOW = Instant.parse("2007-06-20T01:00:00Z");
    public static final LocalDate RECEIVED = LocalDate.of(2007, 3, 5);
    public static final UUID ARBITRATOR = UUID.randomUUID();
    public static final UUID ANOTHER = UUID.randomUUID();
    public static final MajorCase MAJOR = new MajorCase(10, Money.of(100_000));

    static final OwedAs OWED_AS =
            new OwedAs("71526726X", ArrearsKind.OTHER, LocalDate.of(2007, 2, 1), LocalDate.of(2007, 3, 1), false);

    private Disputes() {}

    static DisputeCase received() {
        return received(RECEIVED.plusDays(30), new Demand(UUID.randomUUID(), DisputeClaimKind.WAGES, Money.of(3200)));
    }

    /** @param applyBy last day of the time to apply; null where no time runs */
    public static DisputeCase received(LocalDate applyBy, Demand... demands) {
        DisputeCase dispute = new DisputeCase(
                UUID.randomUUID(),
                new Origin("test", UUID.randomUUID().toString()),
                application("360102", 20),
                List.of("71526726X"),
                List.of(),
                ProcedureLaw.REGULATION_1993,
                CaseTimes.received(applyBy, RECEIVED.plusDays(7)),
                NOW);
        dispute.join(List.of(demands));
        return dispute;
    }

    static Application application(String region, int daysBefore) {
        return new Application(region, DisputeSide.WORKERS, RECEIVED, RECEIVED.minusDays(daysBefore), null, null);
    }

    static Application byEmployers() {
        return new Application("360102", DisputeSide.EMPLOYERS, RECEIVED, RECEIVED.minusDays(20), null, null);
    }

    public static DisputeCase at(DisputeState state) {
        return at(state, false);
    }

    /** As {@link #at}, where the award is final for the employer. */
    static DisputeCase finalAt(DisputeState state) {
        return at(state, true);
    }

    private static DisputeCase at(DisputeState state, boolean finalForEmployer) {
        DisputeCase dispute = received();
        List<DisputeAction> way = switch (state) {
            case RECEIVED -> List.of();
            case NOT_ACCEPTED -> List.of(DisputeAction.REFUSE);
            case ACCEPTED -> List.of(DisputeAction.ACCEPT);
            case IN_TRIAL -> List.of(DisputeAction.ACCEPT, DisputeAction.FORM_TRIBUNAL);
            case SUSPENDED -> List.of(DisputeAction.ACCEPT, DisputeAction.FORM_TRIBUNAL, DisputeAction.SUSPEND);
            case WITHDRAWN -> List.of(DisputeAction.ACCEPT, DisputeAction.WITHDRAW);
            case CONCLUDED -> List.of(DisputeAction.ACCEPT, DisputeAction.FORM_TRIBUNAL, DisputeAction.CONCLUDE);
            case SERVED -> served();
            case REVOCATION_ASKED -> further(DisputeAction.ASK_REVOCATION);
            case REVOKED -> further(DisputeAction.ASK_REVOCATION, DisputeAction.RULE_ON_REVOCATION);
            case SUED -> further(DisputeAction.SUE);
            case JUDGED -> further(DisputeAction.SUE, DisputeAction.JUDGE);
            case APPEALED -> further(DisputeAction.SUE, DisputeAction.JUDGE, DisputeAction.APPEAL);
            case ENFORCING -> further(DisputeAction.ENFORCE);
            case PERFORMED -> further(DisputeAction.PERFORM);
            case ANNULLED -> List.of(DisputeAction.ANNUL);
        };
        way.forEach(action -> {
            if (action == DisputeAction.CONCLUDE) {
                conclude(dispute, DisputeOutcome.AWARD, 3200, finalForEmployer);
            } else {
                act(action, dispute);
            }
        });
        return dispute;
    }

    private static List<DisputeAction> served() {
        return List.of(DisputeAction.ACCEPT, DisputeAction.FORM_TRIBUNAL, DisputeAction.CONCLUDE, DisputeAction.SERVE);
    }

    private static List<DisputeAction> further(DisputeAction... actions) {
        return Stream.concat(served().stream(), Stream.of(actions)).toList();
    }

    /** Each a day or more after the one that comes before it, so that nothing but the state stands against it. */
    static void act(DisputeAction action, DisputeCase dispute) {
        switch (action) {
            case CORRECT ->
                dispute.correct(
                        application("360102", 19),
                        List.of("71526726X"),
                        List.of(),
                        ProcedureLaw.REGULATION_1993,
                        CaseTimes.received(null, RECEIVED.plusDays(7)),
                        false,
                        false,
                        NOW);
            case ACCEPT -> {
                dispute.accept(day(9), NOW);
                dispute.run(dispute.times().accepted(day(16), day(24), null));
            }
            case REFUSE -> dispute.refuse(day(9), DisputeRefusalGround.NO_LABOUR_DISPUTE, NOW);
            case ANSWER -> dispute.answer(day(12), NOW);
            case FORM_TRIBUNAL -> form(dispute, TribunalKind.SOLE, ARBITRATOR);
            case REPLACE_ARBITRATOR -> dispute.replace(ARBITRATOR, ANOTHER, NOW);
            case SUSPEND -> dispute.suspend(day(16), "须等待工伤认定结论", NOW);
            case RESUME -> dispute.resume(day(18), NOW);
            case EXTEND -> dispute.extend(day(20), NOW);
            case CONCLUDE -> conclude(dispute, DisputeOutcome.AWARD, 3200, false);
            case WITHDRAW -> dispute.withdraw(DisputeOutcome.WITHDRAWN, day(20), NOW);
            case REINSTATE -> dispute.reinstate(NOW);
            case SERVE -> dispute.serve(day(22), day(23), NOW);
            case CORRECT_AWARD -> {
                DecidedClaim none = new DecidedClaim(dispute.claims().get(0).id(), ClaimDecision.DISMISSED, Money.ZERO);
                dispute.correctAward(
                        new AwardDocument(DisputeOutcome.AWARD, day(20), "东劳仲裁字〔2007〕第32号", null),
                        List.of(none),
                        true,
                        "reviewer",
                        NOW);
            }
            case CORRECT_SERVICE -> dispute.correctService(day(22), day(24), NOW);
            case ASK_REVOCATION ->
                dispute.askRevocation(day(30), RevocationGround.PROCEDURE_VIOLATED, Disputes::last, NOW);
            case RULE_ON_REVOCATION ->
                dispute.rule(
                        LocalDate.of(2007, 4, 10), true, LocalDate.of(2007, 4, 11), LocalDate.of(2007, 4, 12), NOW);
            case SUE ->
                dispute.sue(
                        DisputeSide.WORKERS,
                        dispute.state() == DisputeState.REVOKED ? LocalDate.of(2007, 4, 20) : day(30),
                        null,
                        null,
                        Disputes::last,
                        NOW);
            case JUDGE -> {
                LocalDate on = LocalDate.of(2007, 6, dispute.state() == DisputeState.APPEALED ? 10 : 1);
                dispute.judge(new Judgment(DisputeCourtResult.UPHELD, on, on, on), List.of(), "clerk", NOW);
            }
            case CORRECT_JUDGMENT -> {
                LocalDate on = LocalDate.of(2007, 6, 2);
                dispute.correctJudgment(
                        new Judgment(DisputeCourtResult.UPHELD, on, on, on), List.of(), "reviewer", NOW);
            }
            case STRIKE_OUT_SUIT -> dispute.strikeOutSuit(NOW);
            case APPEAL ->
                dispute.appeal(DisputeSide.WORKERS, LocalDate.of(2007, 6, 5), null, null, Disputes::last, NOW);
            case ENFORCE -> dispute.enforce(LocalDate.of(2007, 6, 18), Disputes::last, NOW);
            case REGISTER_ARREARS -> {
                dispute.requireOwed(LocalDate.of(2007, 6, 18), "registrar", Disputes::last);
                dispute.owe(List.of(ARBITRATOR), OWED_AS, NOW);
            }
            case TAKE_BACK_ARREARS -> {
                dispute.owe(List.of(ARBITRATOR), OWED_AS, NOW);
                dispute.takeBackArrears(NOW);
            }
            case PERFORM -> dispute.perform(LocalDate.of(2007, 6, 19), NOW);
            case ANNUL -> dispute.annul("重复登记", NOW);
        }
    }

    /** Fifteen days, whatever the right is. */
    static LocalDate last(PartyRight right, LocalDate receivedOn) {
        return receivedOn.plusDays(15);
    }

    static void form(DisputeCase dispute, TribunalKind kind, UUID... members) {
        List<TribunalMember> sitting = Stream.of(members)
                .map(member -> new TribunalMember(member, member.equals(ARBITRATOR)))
                .toList();
        dispute.form(kind, sitting, day(14), MAJOR, NOW);
    }

    /** The first claim is decided so, all others are dismissed. */
    static void conclude(DisputeCase dispute, DisputeOutcome outcome, int granted, boolean finalForEmployer) {
        List<DecidedClaim> decided = dispute.claims().stream()
                .map(claim -> claim.equals(dispute.claims().get(0))
                        ? new DecidedClaim(claim.id(), ClaimDecision.GRANTED, Money.of(granted))
                        : new DecidedClaim(claim.id(), ClaimDecision.DISMISSED, Money.ZERO))
                .toList();
        conclude(dispute, outcome, decided, finalForEmployer);
    }

    static void conclude(
            DisputeCase dispute, DisputeOutcome outcome, List<DecidedClaim> decided, boolean finalForEmployer) {
        AwardDocument document = new AwardDocument(outcome, day(20), "东劳仲裁字〔2007〕第31号", null);
        dispute.conclude(document, decided, finalForEmployer, "reviewer", NOW);
    }

    /** Of March 2007. */
    static LocalDate day(int ofMarch) {
        return LocalDate.of(2007, 3, ofMarch);
    }
}
