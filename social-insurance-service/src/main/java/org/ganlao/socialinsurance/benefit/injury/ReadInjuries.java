package org.ganlao.socialinsurance.benefit.injury;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Persons;
import org.ganlao.socialinsurance.benefit.injury.domain.InjuryCase;

/** Shows cases, appraisals and awards, and notes that personal data was read. */
@ApplicationScoped
class ReadInjuries {

    private final InjuryCaseRepository cases;
    private final InjuryAppraisalRepository appraisals;
    private final InjuryAwardRepository awards;
    private final Persons persons;
    private final AuditedReads reads;

    ReadInjuries(
            InjuryCaseRepository cases,
            InjuryAppraisalRepository appraisals,
            InjuryAwardRepository awards,
            Persons persons,
            AuditedReads reads) {
        this.cases = cases;
        this.appraisals = appraisals;
        this.awards = awards;
        this.persons = persons;
        this.reads = reads;
    }

    InjuryCaseView injury(UUID id) {
        InjuryCaseView view = view(cases.visible(id));
        reads.one(KeepInjuries.KIND, id);
        return view;
    }

    Page<InjuryCaseView> cases(InjuryCaseFilter filter, Paging paging) {
        Page<InjuryCase> found = cases.page(filter, persons.indexesOf(filter.document), paging);
        reads.list(KeepInjuries.KIND);
        return found.map(this::view);
    }

    InjuryAppraisalView appraisal(UUID id) {
        InjuryAppraisalView view = InjuryAppraisalView.from(appraisals.visible(id));
        reads.one(AppraiseInjuries.KIND, id);
        return view;
    }

    Page<InjuryAppraisalView> appraisals(InjuryAppraisalFilter filter, Paging paging) {
        Page<InjuryAppraisalView> page = appraisals.page(filter, paging).map(InjuryAppraisalView::from);
        reads.list(AppraiseInjuries.KIND);
        return page;
    }

    InjuryAwardView award(UUID id) {
        InjuryAwardView view = InjuryAwardView.from(awards.visible(id));
        reads.one(AwardInjuries.KIND, id);
        return view;
    }

    Page<InjuryAwardView> awards(InjuryAwardFilter filter, Paging paging) {
        Page<InjuryAwardView> page = awards.page(filter, paging).map(InjuryAwardView::from);
        reads.list(AwardInjuries.KIND);
        return page;
    }

    private InjuryCaseView view(InjuryCase injury) {
        return InjuryCaseView.from(injury, persons.show(injury.person()));
    }
}
