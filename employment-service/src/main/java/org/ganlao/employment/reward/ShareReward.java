package org.ganlao.employment.reward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.employment.fund.Allocations;
import org.ganlao.employment.fund.domain.FundGrant;
import org.ganlao.employment.reward.RewardRequest.StatedAchievement;
import org.ganlao.employment.reward.domain.Achievement;
import org.ganlao.employment.reward.domain.AchievementSource;
import org.ganlao.employment.reward.domain.RewardRefusal;
import org.ganlao.employment.reward.domain.RewardRound;
import org.ganlao.employment.reward.domain.RewardShare;
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
        RewardRound.Terms terms = new RewardRound.Terms(
                province,
                request.year(),
                request.pot(),
                request.asOf(),
                gateway.isConnected() ? AchievementSource.GATEWAY : AchievementSource.STATEMENT,
                request.document());
        locks.hold(KIND + " " + request.year());
        rounds.standing(province, request.year()).ifPresent(earlier -> {
            throw new Rejection(RewardRefusal.YEAR_REWARDED, earlier.id()).at("/year");
        });
        RewardFigures.InForce inForce = figures.on(request.asOf());
        Set<String> indicators = new TreeSet<>(inForce.formula().weights().keySet());
        List<Achievement> achieved = achievements(request, province, indicators, authorization);
        RewardRound round = new RewardRound(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                terms,
                inForce.formula().points(cities(province, request.asOf()), achieved),
                inForce.figures(),
                caller.subject(),
                changes.now());
        rounds.add(round);
        return noted("worked-out", round, "");
    }

    private List<Achievement> achievements(
            RewardRequest request, String province, Set<String> indicators, String authorization) {
        boolean stated = request.statement() != null && !request.statement().isEmpty();
        if (gateway.isConnected()) {
            if (stated) {
                throw new Rejection(RewardRefusal.STATEMENT_BESIDE_GATEWAY).at("/statement");
            }
            return gateway.ofCities(province, request.asOf(), indicators, authorization);
        }
        if (!stated) {
            throw new Rejection(RewardRefusal.STATEMENT_NEEDED).at("/statement");
        }
        return request.statement().stream().map(StatedAchievement::achievement).toList();
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
        return noted("approved", round, "");
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
