package org.ganlao.socialinsurance.oldage.pension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.socialinsurance.oldage.account.Accounts;
import org.ganlao.socialinsurance.oldage.pension.domain.PensionFormula;
import org.ganlao.socialinsurance.oldage.pension.domain.PensionLaw;
import org.ganlao.socialinsurance.oldage.pension.domain.PensionRefusal;
import org.ganlao.socialinsurance.oldage.pension.domain.Retirement;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.register.person.InsuredPersons;
import org.ganlao.socialinsurance.register.person.domain.InsuredPerson;

/** Works out what a retirement would come to; keeps nothing. */
@ApplicationScoped
class PreviewPension {

    private final Parameters parameters;
    private final RecordChecks checks;
    private final RetirementRecords records;
    private final InsuredPersons insured;
    private final Accounts accounts;
    private final Persons persons;
    private final RegionScope scope;

    PreviewPension(
            Parameters parameters,
            RecordChecks checks,
            RetirementRecords records,
            InsuredPersons insured,
            Accounts accounts,
            Persons persons,
            RegionScope scope) {
        this.parameters = parameters;
        this.checks = checks;
        this.records = records;
        this.insured = insured;
        this.accounts = accounts;
        this.persons = persons;
        this.scope = scope;
    }

    PensionPreview work(PensionPreviewRequest request) {
        checks.requireRegion(request.region(), request.on(), "/region");
        requireSound(request);
        PensionLaw law = PensionLaw.of(parameters::at, request.on(), request.region());
        return PensionPreview.from(PensionFormula.work(request.toCase(), law));
    }

    /** By what stands in the records today; the agency asks where the person was last insured. */
    @Transactional
    PensionPreview work(PersonPreviewRequest request) {
        List<String> tokens = persons.tokens(persons.identify(request.person()));
        InsuredPerson person = insured.require(tokens.get(0), "/person");
        String region = accounts.keeper(tokens, Insurance.PENSION)
                .orElseThrow(() -> new Rejection(PensionRefusal.NEVER_INSURED).at("/person"));
        scope.requireRead(region);
        Retirement retirement = RetirementRecords.retirement(person, request.ground(), request.on(), false);
        return PensionPreview.from(records.worked(retirement, region, tokens));
    }

    private static void requireSound(PensionPreviewRequest request) {
        if (request.on().isBefore(request.bornOn())) {
            throw new Rejection(PensionRefusal.RETIRED_BEFORE_BIRTH).at("/on");
        }
        if (request.balance().isNegative()) {
            throw new Rejection(PensionRefusal.NEGATIVE_FIGURE).at("/balance");
        }
        long years = request.paid().stream()
                .map(PensionPreviewRequest.StatedYear::year)
                .distinct()
                .count();
        if (years < request.paid().size()) {
            throw new Rejection(PensionRefusal.YEAR_STATED_TWICE).at("/paid");
        }
        if (request.paid().stream().anyMatch(year -> year.base().isNegative())) {
            throw new Rejection(PensionRefusal.NEGATIVE_FIGURE).at("/paid");
        }
    }
}
