package org.ganlao.employment.aid.welfarepost;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.ganlao.employment.aid.support.Supports;
import org.ganlao.employment.aid.welfarepost.domain.PostHolder;
import org.ganlao.employment.aid.welfarepost.domain.WelfarePost;
import org.ganlao.employment.aid.welfarepost.domain.WelfarePostRefusal;
import org.ganlao.employment.seeking.placement.PlacementRepository;
import org.ganlao.employment.seeking.placement.WorkFollower;
import org.ganlao.employment.seeking.placement.domain.Placement;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;

/**
 * Gives places of public-welfare posts to placements and keeps them in line with these. Holds the person, then the post, then
 * the claims of support.
 */
@ApplicationScoped
@Priority(7)
class KeepHolders implements WorkFollower {

    private final HolderRepository holders;
    private final PostRepository posts;
    private final PlacementRepository placements;
    private final Persons persons;
    private final Supports supports;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final AuditedReads reads;
    private final Caller caller;
    private final ChangeLog changes;

    KeepHolders(
            HolderRepository holders,
            PostRepository posts,
            PlacementRepository placements,
            Persons persons,
            Supports supports,
            RecordChecks checks,
            RecordEvents events,
            AuditedReads reads,
            Caller caller,
            ChangeLog changes) {
        this.holders = holders;
        this.posts = posts;
        this.placements = placements;
        this.persons = persons;
        this.supports = supports;
        this.checks = checks;
        this.events = events;
        this.reads = reads;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    HolderView place(HolderRequest request) {
        Placement placement = held(request.placement());
        WelfarePost post = posts.alone(request.post());
        checks.requireOwnRegion(post.region(), placement.occurredOn(), "/post");
        holders.takenBy(placement.id()).ifPresent(earlier -> {
            throw new Rejection(WelfarePostRefusal.HOLDER_ALREADY, earlier.id()).at("/placement");
        });
        PostHolder holder = new PostHolder(
                UUID.randomUUID(), new Origin(caller.client(), request.sourceRef()), post, placement, changes.now());
        holders.add(holder);
        post.requireFit(holders.in(post.id()));
        return told("placed", holder, "");
    }

    @Transactional
    HolderView annul(UUID id, String ifMatch, Annulment annulment) {
        PostHolder holder = holders.forChange(id, ifMatch, this::holdPersonAndPost);
        strikeOut(holder, annulment.reason(), changes.now());
        return HolderView.from(holder);
    }

    /** Standing, which nobody changes until the transaction ends. */
    PostHolder alone(UUID id) {
        PostHolder holder = holders.visible(id);
        holdPersonAndPost(holder);
        holders.getEntityManager().refresh(holder);
        return holder;
    }

    @Override
    public void follow(Placement changed, Instant now) {
        if (changed.version() > 1) {
            holders.takenBy(changed.id()).ifPresent(holder -> follow(holder, changed, now));
        }
    }

    private void follow(PostHolder holder, Placement changed, Instant now) {
        String why = "follows " + changed.id();
        WelfarePost post = posts.alone(holder.post());
        if (!PostHolder.isBorneBy(changed, post)) {
            strikeOut(holder, changed.standing() ? why : changed.annulReason(), now);
        } else if (holder.follow(changed.job(), now)) {
            post.requireFit(holders.in(post.id()));
            supports.groundHoldsOnly(
                    holder.id(), holder.days().from(), holder.days().to(), why);
            told(holder.days().to() == null ? "corrected" : "ended", holder, why);
        }
    }

    private void strikeOut(PostHolder holder, String why, Instant now) {
        holder.annul(why, now);
        supports.groundFellAway(holder.id(), why);
        told("annulled", holder, why);
    }

    private Placement held(UUID placement) {
        return placements.alone(placement, found -> persons.lock(found.person()));
    }

    private void holdPersonAndPost(PostHolder holder) {
        persons.lock(placements.findById(holder.placement()).person());
        posts.alone(holder.post());
    }

    HolderView one(UUID id) {
        HolderView view = HolderView.from(holders.visible(id));
        reads.one("welfare-post-holder", id);
        return view;
    }

    Page<HolderView> page(HolderFilter filter, Paging paging) {
        Page<HolderView> page = holders.page(filter, paging).map(HolderView::from);
        reads.list("welfare-post-holder");
        return page;
    }

    private HolderView told(String verb, PostHolder holder, String why) {
        events.say("welfare-post-holder", verb, HolderFact.of(holder), why);
        return HolderView.from(holder);
    }
}
