package org.ganlao.gateway.plan.publication.bulletin;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.ganlao.gateway.plan.publication.bulletin.BulletinRepository.Count;
import org.ganlao.gateway.plan.publication.bulletin.domain.Bulletin;
import org.ganlao.gateway.plan.publication.bulletin.domain.BulletinRefusal;
import org.ganlao.gateway.plan.publication.bulletin.domain.BulletinState;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.region.Region;
import org.ganlao.platform.region.RegionTree;

/** Shows news: to the region that sent it, to those above, and what is published to anybody. */
@Singleton
class ReadBulletins {

    private final BulletinRules rules = BulletinRules.shipped();
    private final BulletinRepository repository;
    private final RegionScope scope;
    private final RegionTree tree;

    ReadBulletins(BulletinRepository repository, RegionScope scope, RegionTree tree) {
        this.repository = repository;
        this.scope = scope;
        this.tree = tree;
    }

    /** One that the caller may change, which nobody else changes until the transaction ends. */
    Bulletin locked(UUID id) {
        return visible(repository.lock(id));
    }

    BulletinView one(UUID id) {
        return BulletinView.of(visible(repository.find(id)), rules);
    }

    Page<BulletinView> page(String region, BulletinState state, String category, Paging paging) {
        Set<String> regions = new HashSet<>(scope.covered());
        if (region != null) {
            regions.retainAll(tree.codesWithin(region));
        }
        return repository.page(regions, state, category, paging).map(bulletin -> BulletinView.listed(bulletin, rules));
    }

    /** @throws Rejection 404 unless it is published */
    PublicBulletinView published(UUID id) {
        return repository
                .find(id)
                .filter(bulletin -> bulletin.state() == BulletinState.PUBLISHED)
                .map(bulletin -> PublicBulletinView.of(bulletin, rules))
                .orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
    }

    Page<PublicBulletinView> published(String category, Paging paging) {
        return repository.published(category, paging).map(bulletin -> PublicBulletinView.of(bulletin, rules));
    }

    /**
     * How much each region of the caller directly below the office's sent up, those below it included, and the office's own.
     *
     * @param to the last day
     */
    List<CountView> counts(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new Rejection(BulletinRefusal.ENDS_BEFORE_BEGIN, to, from);
        }
        Map<String, Count> counts = repository.counts(tree.codesWithin(rules.region()), from, to).stream()
                .collect(Collectors.toMap(Count::region, count -> count));
        return tree.all(to).stream()
                .filter(region -> isCounted(region) && scope.covers(region.code()))
                .map(region -> count(region, counts))
                .toList();
    }

    private boolean isCounted(Region region) {
        return region.code().equals(rules.region())
                || region.parent().filter(rules.region()::equals).isPresent();
    }

    private CountView count(Region region, Map<String, Count> counts) {
        List<Count> within = region.code().equals(rules.region())
                ? List.of(counts.get(region.code()))
                : counts.values().stream()
                        .filter(count -> tree.contains(region.code(), count.region()))
                        .toList();
        return new CountView(
                region.code(),
                region.name(),
                sum(within, Count::sent),
                sum(within, Count::adopted),
                sum(within, Count::published),
                sum(within, Count::declined),
                sum(within, Count::research),
                sum(within, Count::visits));
    }

    private static long sum(List<Count> counts, ToLongFunction<Count> figure) {
        return counts.stream().mapToLong(figure).sum();
    }

    private Bulletin visible(Optional<Bulletin> found) {
        return found.filter(bulletin -> scope.covers(bulletin.sending().region()))
                .orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
    }
}
