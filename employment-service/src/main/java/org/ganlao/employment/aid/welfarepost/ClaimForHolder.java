package org.ganlao.employment.aid.welfarepost;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.aid.insurancesubsidy.InsuranceSubsidyRequest;
import org.ganlao.employment.aid.insurancesubsidy.SubsidisedPersons;
import org.ganlao.employment.aid.support.Supports;
import org.ganlao.employment.aid.support.domain.AskedSupport;
import org.ganlao.employment.aid.support.domain.Payee;
import org.ganlao.employment.aid.support.domain.SupportKind;
import org.ganlao.employment.aid.support.domain.WorkedFigure;
import org.ganlao.employment.aid.welfarepost.domain.PostHolder;
import org.ganlao.employment.aid.welfarepost.domain.WelfarePost;
import org.ganlao.employment.aid.welfarepost.domain.WelfarePostRefusal;
import org.ganlao.employment.seeking.placement.PlacementRepository;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;

/** Claims a month's post subsidy, or what the unit paid for the person's insurance in it, for the unit that has the post. */
@ApplicationScoped
class ClaimForHolder {

    private static final String MONTHLY = "employment.welfare-post.subsidy";
    private static final String SHARE = "employment.welfare-post.insurance-share";

    private final KeepHolders holders;
    private final PostRepository posts;
    private final PlacementRepository placements;
    private final SubsidisedPersons persons;
    private final Supports supports;
    private final RecordChecks checks;
    private final Parameters parameters;
    private final Caller caller;

    ClaimForHolder(
            KeepHolders holders,
            PostRepository posts,
            PlacementRepository placements,
            SubsidisedPersons persons,
            Supports supports,
            RecordChecks checks,
            Parameters parameters,
            Caller caller) {
        this.holders = holders;
        this.posts = posts;
        this.placements = placements;
        this.persons = persons;
        this.supports = supports;
        this.checks = checks;
        this.parameters = parameters;
        this.caller = caller;
    }

    @Transactional
    UUID claimPost(UUID id, PostSubsidyRequest request) {
        YearMonth month = request.ofMonth();
        PostHolder holder = entitled(id, SupportKind.POST_SUBSIDY, month);
        ParameterSet figures = parameters.at(month.atEndOfMonth());
        Money amount = figures.money(MONTHLY, holder.region());
        return claim(
                holder,
                SupportKind.POST_SUBSIDY,
                request.sourceRef(),
                month,
                amount,
                figures.trace().stream().map(WorkedFigure::of).toList());
    }

    @Transactional
    UUID claimInsurance(UUID id, InsuranceSubsidyRequest request) {
        checks.requirePast(request.paidOn(), "/paidOn");
        YearMonth month = request.ofMonth();
        PostHolder holder = entitled(id, SupportKind.INSURANCE_SUBSIDY, month);
        ParameterSet figures = parameters.at(month.atEndOfMonth());
        Money amount = request.paid().times(figures.factor(SHARE, holder.region()));
        return claim(
                holder, SupportKind.INSURANCE_SUBSIDY, request.sourceRef(), month, amount, request.working(figures));
    }

    private PostHolder entitled(UUID id, SupportKind kind, YearMonth month) {
        LocalDate lastDay = month.atEndOfMonth();
        checks.requirePast(lastDay, "/month");
        PostHolder holder = holders.alone(id);
        if (!holder.standing() || !holder.days().hold(lastDay)) {
            throw new Rejection(WelfarePostRefusal.NOT_IN_POST, lastDay).at("/month");
        }
        persons.lacking(placements.findById(holder.placement()).person(), kind, month)
                .ifPresent(lacking -> {
                    throw new Rejection(lacking, lastDay).at("/month");
                });
        return holder;
    }

    private UUID claim(
            PostHolder holder,
            SupportKind kind,
            String sourceRef,
            YearMonth month,
            Money amount,
            List<WorkedFigure> working) {
        WelfarePost post = posts.findById(holder.post());
        return supports.claim(new AskedSupport(
                kind,
                new Origin(caller.client(), sourceRef),
                holder.region(),
                holder.id(),
                Payee.organisation(post.entry().name(), EmployerToken.of(post.employer())),
                placements.findById(holder.placement()).person(),
                month.atDay(1),
                month.atEndOfMonth(),
                amount,
                working));
    }
}
