package org.ganlao.gateway.plan.publication.release;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.ganlao.gateway.plan.publication.release.domain.Release;
import org.ganlao.gateway.plan.targets.catalogue.Plans;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;

/** Finds releases: those that are being made for the ones who make them, for anybody those that were published. */
@Singleton
class ReadReleases {

    private final Plans plans;
    private final ReleaseRepository repository;

    ReadReleases(Plans plans, ReleaseRepository repository) {
        this.plans = plans;
        this.repository = repository;
    }

    Page<ReleaseView> list(String plan, String period, Paging paging) {
        plans.plan(plan);
        return repository.newest(plan, period, false, paging).map(release -> ReleaseView.of(release, null));
    }

    ReleaseView one(String plan, UUID id) {
        Release release = find(plan, id);
        return ReleaseView.of(release, repository.sources(id));
    }

    Release find(String plan, UUID id) {
        return repository
                .find(id)
                .filter(release -> release.head().plan().equals(plan))
                .orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
    }

    /** Its canonical bytes, read while they are written: of a whole year there are many. */
    StreamingOutput content(Release release) {
        return out -> repository
                .contentWithoutCells(release.head())
                .write(out, cells -> repository.eachCell(release.head().id(), cells));
    }

    Page<FrozenCellView> cells(Release release, String indicator, String region, Paging paging) {
        int behind = paging.cursor().isStart()
                ? -1
                : Integer.parseInt(paging.cursor().keys().get(0));
        return repository
                .cells(release.head().id(), indicator, region, behind, paging)
                .map(FrozenCellView::of);
    }

    Page<PublicReleaseView> published(String plan, String period, Paging paging) {
        return repository.newest(plan, period, true, paging).map(release -> PublicReleaseView.of(release, null));
    }

    PublicReleaseView published(Release release) {
        return PublicReleaseView.of(release, repository.sources(release.head().id()));
    }

    /** What is not published does not exist for the public. */
    Release published(String plan, String period, int number) {
        return repository
                .numbered(plan, period, number)
                .filter(Release::isPublic)
                .orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
    }
}
