package org.ganlao.laborrights.settlement.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.laborrights.settlement.mediation.domain.MediationCommittee;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.database.OrderedId;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;

/** Sets committees up and dissolves them. Locks: the committee's row. */
@ApplicationScoped
class KeepCommittees {

    private static final String KIND = "mediation-committee";

    private final MediationCommitteeRepository committees;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    KeepCommittees(
            MediationCommitteeRepository committees,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.committees = committees;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    MediationCommitteeView setUp(MediationCommitteeRequest request) {
        checks.requirePast(request.setUpOn(), "/setUpOn");
        checks.requireOwnRegion(request.region(), request.setUpOn(), "/region");
        MediationCommittee committee = new MediationCommittee(
                OrderedId.at(changes.now()),
                new Origin(caller.client(), request.sourceRef()),
                request.charter(),
                changes.now());
        committees.add(committee);
        return noted("set-up", committee, "");
    }

    @Transactional
    MediationCommitteeView dissolve(UUID id, String ifMatch, MediationDay stated) {
        checks.requirePast(stated.on(), "/on");
        MediationCommittee committee = committees.forChange(id, ifMatch);
        committee.dissolve(stated.on(), changes.now());
        return noted("dissolved", committee, "");
    }

    @Transactional
    MediationCommitteeView annul(UUID id, String ifMatch, Annulment annulment) {
        MediationCommittee committee = committees.forChange(id, ifMatch);
        committee.annul(annulment.reason(), changes.now());
        return noted("annulled", committee, annulment.reason());
    }

    private MediationCommitteeView noted(String what, MediationCommittee committee, String why) {
        events.note(KIND, what, committee, why);
        return MediationCommitteeView.from(committee);
    }

    MediationCommitteeView one(UUID id) {
        return MediationCommitteeView.from(committees.visible(id));
    }

    Page<MediationCommitteeView> page(MediationCommitteeFilter filter, Paging paging) {
        return committees.page(filter, paging).map(MediationCommitteeView::from);
    }
}
