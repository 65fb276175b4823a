package org.ganlao.employment.aid.welfarepost;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.employment.aid.welfarepost.domain.WelfarePost;
import org.ganlao.employment.register.RegisterChecks;
import org.ganlao.employment.register.StatedClosing;
import org.ganlao.employment.register.domain.Entry;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordEvents;

/** Opens public-welfare posts of units, corrects, closes and annuls them; each change holds the post's row. */
@ApplicationScoped
class KeepPosts {

    private final PostRepository posts;
    private final HolderRepository holders;
    private final RegisterChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    KeepPosts(
            PostRepository posts,
            HolderRepository holders,
            RegisterChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.posts = posts;
        this.holders = holders;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    PostView open(PostRequest request) {
        StatedPost stated = request.post();
        WelfarePost post = new WelfarePost(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                checked(stated),
                stated.employer().value(),
                stated.occupation(),
                stated.places(),
                changes.now());
        posts.add(post);
        return told("opened", post, "");
    }

    @Transactional
    PostView correct(UUID id, String ifMatch, PostCorrection correction) {
        StatedPost stated = correction.post();
        Entry entry = checked(stated);
        WelfarePost post = posts.forChange(id, ifMatch);
        post.correct(
                entry, stated.employer().value(), stated.occupation(), stated.places(), holders.in(id), changes.now());
        return told("corrected", post, correction.reason());
    }

    @Transactional
    PostView close(UUID id, String ifMatch, StatedClosing closing) {
        checks.require(closing);
        WelfarePost post = posts.forChange(id, ifMatch);
        post.close(closing.closedOn(), changes.now());
        post.requireFit(holders.in(id));
        return told("closed", post, "");
    }

    @Transactional
    PostView annul(UUID id, String ifMatch, Annulment annulment) {
        WelfarePost post = posts.forChange(id, ifMatch);
        post.annul(holders.in(id), annulment.reason(), changes.now());
        return told("annulled", post, annulment.reason());
    }

    PostView one(UUID id) {
        return PostView.from(posts.visible(id));
    }

    Page<PostView> page(PostFilter filter, Paging paging) {
        return posts.page(filter, paging).map(PostView::from);
    }

    private Entry checked(StatedPost stated) {
        Entry entry = stated.entry().entry();
        checks.require(entry, "/post/entry");
        return entry;
    }

    private PostView told(String verb, WelfarePost post, String why) {
        events.say("welfare-post", verb, PostFact.of(post), why);
        return PostView.from(post);
    }
}
