package org.ganlao.socialinsurance.treasury.pooling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.region.RegionLevel;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.SettledParts;
import org.ganlao.socialinsurance.treasury.fund.domain.Bearer;
import org.ganlao.socialinsurance.treasury.fund.domain.PartSettled;
import org.ganlao.socialinsurance.treasury.pooling.domain.BudgetState;
import org.ganlao.socialinsurance.treasury.pooling.domain.GapParts;
import org.ganlao.socialinsurance.treasury.pooling.domain.PoolingBudget;

/** What province, city and county have to bring for a county's settled gap. */
@ApplicationScoped
class SettledBudgets implements SettledParts {

    private final PoolingBudgetRepository budgets;
    private final RegionTree regions;

    SettledBudgets(PoolingBudgetRepository budgets, RegionTree regions) {
        this.budgets = budgets;
        this.regions = regions;
    }

    @Override
    public Optional<Part> of(PartSettled part) {
        return budgets.findByIdOptional(part.settlement())
                .filter(budget -> budget.state() == BudgetState.SETTLED)
                .map(budget -> part(budget, part.bearer()));
    }

    private Part part(PoolingBudget budget, Bearer bearer) {
        return new Part(
                budget.id(),
                Insurance.PENSION,
                budget.region(),
                giver(budget.region(), bearer),
                amount(budget.actualParts(), bearer));
    }

    private static Money amount(GapParts parts, Bearer bearer) {
        return switch (bearer) {
            case PROVINCE -> parts.province();
            case CITY -> parts.city();
            case COUNTY -> parts.county();
        };
    }

    private String giver(String county, Bearer bearer) {
        List<String> above = regions.ancestors(county);
        return switch (bearer) {
            case PROVINCE -> of(above, RegionLevel.PROVINCE).orElse(county);
            case CITY -> of(above, RegionLevel.CITY).orElse(county);
            case COUNTY -> county;
        };
    }

    private Optional<String> of(List<String> above, RegionLevel level) {
        return above.stream().filter(code -> regions.level(code) == level).findFirst();
    }
}
