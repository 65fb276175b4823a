package org.ganlao.socialinsurance.collection.base;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.socialinsurance.collection.base.PreviewView.InsuranceDue;
import org.ganlao.socialinsurance.collection.base.domain.BaseRefusal;
import org.ganlao.socialinsurance.collection.base.domain.ContributionFigures;
import org.ganlao.socialinsurance.collection.base.domain.ContributionRates;
import org.ganlao.socialinsurance.collection.base.domain.Contributor;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** Works out what would be due for somebody, by the figures of a day or by others; nothing is recorded. */
@ApplicationScoped
class PreviewContributions {

    private final ContributionRules rules;
    private final RecordChecks checks;

    PreviewContributions(ContributionRules rules, RecordChecks checks) {
        this.rules = rules;
        this.checks = checks;
    }

    PreviewView preview(ContributionPreviewRequest request) {
        checks.requireRegion(request.region(), request.on(), "/region");
        if (request.wage() != null && !request.wage().isPositive()) {
            throw new Rejection(BaseRefusal.WAGE_NOT_POSITIVE).at("/wage");
        }
        Contributor contributor = Contributor.of(request.kind())
                .orElseThrow(() -> new Rejection(BaseRefusal.NOTHING_DUE_MONTHLY, request.kind()).at("/kind"));
        if (contributor != Contributor.INDIVIDUAL && request.industryClass() == null) {
            throw new Rejection(BaseRefusal.INDUSTRY_CLASS_NEEDED).at("/industryClass");
        }
        ParameterSet figures = rules.at(request.on());
        List<InsuranceDue> dues = dues(request, contributor, figures);
        return new PreviewView(Money.sum(dues.stream().map(InsuranceDue::due).toList()), dues, figures.trace());
    }

    private List<InsuranceDue> dues(ContributionPreviewRequest request, Contributor contributor, ParameterSet figures) {
        Map<Insurance, OtherRates> others = request.otherRates() == null
                ? Map.of()
                : request.otherRates().stream()
                        .collect(Collectors.toMap(
                                OtherRates::insurance, Function.identity(), (first, second) -> second));
        int industryClass = request.industryClass() == null ? ContributionRules.LOWEST_CLASS : request.industryClass();
        List<InsuranceDue> dues = new ArrayList<>();
        for (Insurance insurance : Insurance.values()) {
            if (rules.monthly(insurance, contributor) && request.kind().mayJoin(insurance)) {
                ContributionFigures inForce =
                        rules.figures(figures, request.region(), insurance, contributor, industryClass);
                OtherRates other = others.get(insurance);
                ContributionRates rates = other == null ? inForce.rates() : other.instead(inForce.rates());
                ContributionFigures tried = new ContributionFigures(inForce.bounds(), rates, inForce.onPayroll());
                dues.add(InsuranceDue.of(insurance, rates, tried.due(request.wage(), request.born())));
            }
        }
        return dues;
    }
}
