package org.ganlao.laborrights.settlement.dispute.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Origin;

/** Cases as tests meet them: one worker of one employer, 3 200 yuan of wages, received on 5 March 2007. */
public final class Disputes {

    public static final Instant NOW = Instant.parse("2007-06-20T01:00:00Z");
    public static final LocalDate RECEIVED = LocalDate.of(2007, 3, 5);
    public static final UUID ARBITRATOR = UUID.randomUUID();
    public static final UUID ANOTHER = UUID.randomUUID();
    public static final MajorCase MAJOR = new MajorCase(10, Money.of(100_000));

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

    public static DisputeCase at(DisputeState state) {
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
            case SUED -> further(DisputeAction.SUE);
            case JUDGED -> further(DisputeAction.SUE, DisputeAction.JUDGE);
            case ENFORCING -> further(DisputeAction.ENFORCE);
            case PERFORMED -> further(DisputeAction.PERFORM);
            case ANNULLED -> List.of(DisputeAction.ANNUL);
        };
        way.forEach(action -> act(action, dispute));
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
            case SERVE -> dispute.serve(day(22), day(23), NOW);
            case SUE -> dispute.sue(DisputeSide.EMPLOYERS, day(30), served -> served.plusDays(15), NOW);
            case JUDGE -> dispute.judge(DisputeCourtResult.UPHELD, LocalDate.of(2007, 5, 30), List.of(), "clerk", NOW);
            case ENFORCE -> dispute.enforce(LocalDate.of(2007, 6, 10), served -> served.plusDays(15), NOW);
            case REGISTER_ARREARS -> {
                dispute.requireOwed(LocalDate.of(2007, 6, 10), "registrar", served -> served.plusDays(15));
                dispute.owe(ARBITRATOR, NOW);
            }
            case PERFORM -> dispute.perform(LocalDate.of(2007, 6, 15), NOW);
            case ANNUL -> dispute.annul("重复登记", NOW);
        }
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
