package org.ganlao.employment.money.reward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.employment.money.fund.Allocations;
import org.ganlao.employment.money.fund.domain.FundGrant;
import org.ganlao.employment.money.reward.domain.Achievement;
import org.ganlao.employment.money.reward.domain.AchievementSource;
import org.ganlao.employment.money.reward.domain.RewardFormula;
import org.ganlao.employment.money.reward.domain.RewardRefusal;
import org.ganlao.employment.money.reward.domain.RewardRound;
import org.ganlao.employment.money.reward.domain.RewardShare;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.region.Region;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** Works a round out, approves it, which grants each city its share, and strikes it out before. */
@ApplicationScoped
class ShareReward {

    private static final String KIND = "reward-round";

    private final RewardRepository rounds;
    private final RewardFigures figures;
    private final GatewayProgress gateway;
    private final Allocations allocations;
    private final RecordChecks checks;
    private final RegionTree regions;
    private final TransactionLock locks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    ShareReward(
            RewardRepository rounds,
            RewardFigures figures,
            GatewayProgress gateway,
            Allocations allocations,
            RecordChecks checks,
            RegionTree regions,
            TransactionLock locks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.rounds = rounds;
        this.figures = figures;
        this.gateway = gateway;
        this.allocations = allocations;
        this.checks = checks;
        this.regions = regions;
        this.locks = locks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    /** @param authorization header of the request, with which the gateway is asked */
    @Transactional
    RewardView workOut(RewardRequest request, String authorization) {
        checks.requirePast(request.asOf(), "/asOf");
        String province = regions.all(request.asOf()).get(0).code();
        checks.requireOwnRegion(province, request.asOf(), "/asOf");

        locks.hold(KIND + " " + request.year());
        rounds.standing(province, request.year()).ifPresent(earlier -> {
            throw new Rejection(RewardRefusal.YEAR_REWARDED, earlier.id()).at("/year");
        });
        RewardFigures.InForce inForce = figures.on(request.asOf());
        Set<String> cities = cities(province, request.asOf());
        Achieved achieved = achieved(request, province, cities, inForce.formula(), authorization);
        RewardRound round = new RewardRound(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.terms(province, achieved.source()),
                inForce.formula().points(cities, achieved.byCities()),
                inForce.figures(),
                caller.subject(),
                changes.now());
        rounds.add(round);
        return noted("worked-out", round, "");
    }

    /** What the cities achieved, and who says so. */
    private record Achieved(AchievementSource source, List<Achievement> byCities) {}

    /** The gateway says it as soon as it has every city's targets; until then, and where none is connected, it is stated. */
    private Achieved achieved(
            RewardRequest request, String province, Set<String> cities, RewardFormula formula, String authorization) {
        List<Achievement> stated = request.stated();
        if (!gateway.isConnected()) {
            if (stated.isEmpty()) {
                throw new Rejection(RewardRefusal.STATEMENT_NEEDED).at("/statement");
            }
            return new Achieved(AchievementSource.STATEMENT, stated);
        }
        Set<String> indicators = new TreeSet<>(formula.weights().keySet());
        List<Achievement> known = gateway.ofCities(province, request.asOf(), indicators, authorization);
        Optional<Achievement> lacking = formula.withoutTarget(cities, known);
        AchievementSource source = AchievementSource.besideGateway(!stated.isEmpty(), lacking);
        return new Achieved(source, source == AchievementSource.GATEWAY ? known : stated);
    }

    private Set<String> cities(String province, LocalDate day) {
        return regions.children(province, day).stream().map(Region::code).collect(Collectors.toSet());
    }

    /** Locks the round, then the books from the province's down. */
    @Transactional
    RewardView approve(UUID id, String ifMatch) {
        RewardRound round = rounds.forChange(id, ifMatch);
        round.approve(caller.subject(), changes.now());
        LocalDate today = clock.today();
        Map<String, UUID> grants = new HashMap<>();
        for (RewardShare share : round.shares()) {
            if (share.amount().isPositive()) {
                grants.put(share.region(), grant(round, share, today));
            }
        }
        round.granted(grants);
        events.say(KIND, "approved", RewardFact.of(round), "");
        return RewardView.from(round);
    }

    private UUID grant(RewardRound round, RewardShare share, LocalDate today) {
        FundGrant.Terms terms = new FundGrant.Terms(
                share.region(), round.region(), today.getYear(), share.amount(), today, round.document());
        Origin origin = new Origin(round.origin().client(), round.origin().sourceRef() + " " + share.region());
        return allocations.allocate(origin, terms, round.approval());
    }

    @Transactional
    RewardView annul(UUID id, String ifMatch, Annulment annulment) {
        RewardRound round = rounds.forChange(id, ifMatch);
        round.annul(annulment.reason(), changes.now());
        return noted("annulled", round, annulment.reason());
    }

    RewardView one(UUID id) {
        return RewardView.from(rounds.visible(id));
    }

    Page<RewardView> page(Integer year, Paging paging) {
        return rounds.page(year, paging).map(RewardView::from);
    }

    private RewardView noted(String what, RewardRound round, String why) {
        events.note(KIND, what, round, why);
        return RewardView.from(round);
    }
}
