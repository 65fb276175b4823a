package org.ganlao.laborrights.legal.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.laborrights.legal.disclosure.domain.PublicityActivity;
import org.ganlao.laborrights.legal.disclosure.domain.PublicityAudience;
import org.ganlao.laborrights.legal.disclosure.domain.PublicityForm;
import org.ganlao.laborrights.legal.disclosure.domain.PublicityOutline;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;

/** Records activities by which people are told of labour law. */
@ApplicationScoped
class TellTheLaw {

    private static final String KIND = "publicity-activity";

    private final PublicityRepository activities;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    TellTheLaw(
            PublicityRepository activities,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.activities = activities;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    PublicityView record(PublicityRequest request) {
        PublicityOutline outline = request.activity().outline();
        checks.requirePast(outline.heldOn(), "/activity/heldOn");
        checks.requireOwnRegion(outline.region(), outline.heldOn(), "/activity/region");
        Origin origin = new Origin(caller.client(), request.sourceRef());
        PublicityActivity activity = new PublicityActivity(UUID.randomUUID(), origin, outline, changes.now());
        activities.add(activity);
        events.say(KIND, "recorded", PublicityFact.of(activity), "");
        return PublicityView.from(activity);
    }

    @Transactional
    PublicityView annul(UUID id, String ifMatch, Annulment annulment) {
        PublicityActivity activity = activities.forChange(id, ifMatch);
        activity.annul(annulment.reason(), changes.now());
        events.say(KIND, "annulled", PublicityFact.of(activity), annulment.reason());
        return PublicityView.from(activity);
    }

    PublicityView one(UUID id) {
        return PublicityView.from(activities.visible(id));
    }

    Page<PublicityView> page(String region, PublicityForm form, PublicityAudience audience, Paging paging) {
        return activities.page(region, form, audience, paging).map(PublicityView::from);
    }
}
