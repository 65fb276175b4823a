package org.ganlao.gateway.plan.targets.decomposition;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.gateway.plan.targets.catalogue.Indicator;
import org.ganlao.gateway.plan.targets.catalogue.Label;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Plans;
import org.ganlao.gateway.plan.targets.catalogue.Target;
import org.ganlao.gateway.plan.targets.decomposition.ResponsibilitySheet.Line;
import org.ganlao.gateway.plan.targets.decomposition.ResponsibilitySheet.Party;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.region.Region;
import org.ganlao.platform.region.RegionTree;

/** Makes the sheet of a region out of the targets that are in force. */
@Singleton
class MakeResponsibilitySheet {

    private static final List<Label> SIGNATURES = List.of(
            new Label("下达单位负责人（签字、盖章）", "For the region that sets the targets (signature, seal)"),
            new Label("责任单位负责人（签字、盖章）", "For the region that answers for them (signature, seal)"),
            new Label("签订日期", "Date"));

    private final Catalogue catalogue;
    private final Plans plans;
    private final RegionalTargets targets;
    private final RegionTree tree;

    MakeResponsibilitySheet(Catalogue catalogue, Plans plans, RegionalTargets targets, RegionTree tree) {
        this.catalogue = catalogue;
        this.plans = plans;
        this.targets = targets;
        this.tree = tree;
    }

    /** @throws Rejection 404 where no target falls to the region */
    ResponsibilitySheet of(String planId, String code, LocalDate on, String asOf) {
        Plan plan = plans.plan(planId);
        Region region = tree.find(code, plan.lastDay());
        LocalDate day = on == null ? targets.day(plan) : on;
        TargetsInForce inForce = targets.on(plan, day, plans.asOf(asOf).orElse(null));
        List<Line> lines = plan.targets().stream()
                .flatMap(target -> line(plan, target, code, inForce).stream())
                .toList();
        if (lines.isEmpty()) {
            throw new Rejection(DecompositionRefusal.NO_SHEET, code, day);
        }
        return new ResponsibilitySheet(
                plan.id(),
                plan.title(),
                plan.document(),
                party(region),
                code.equals(plan.region()) ? null : setBy(plan, region),
                day,
                inForce.revision(),
                lines,
                SIGNATURES);
    }

    private Optional<Line> line(Plan plan, Target target, String region, TargetsInForce inForce) {
        Indicator indicator = catalogue.indicators().get(target.indicator());
        Optional<RegionalTarget> own =
                Optional.ofNullable(inForce.ownUnits(indicator.id()).get(region));
        return Optional.ofNullable(inForce.of(indicator.id()).get(region))
                .filter(regional -> !regional.fallsToNobody())
                .map(regional -> new Line(
                        target.item(),
                        indicator.id(),
                        indicator.label(),
                        indicator.unit(),
                        indicator.unit().label(),
                        regional.target(),
                        region.equals(plan.region()) ? target.ceiling() : null,
                        regional.plannedDenominator(),
                        own.map(RegionalTarget::target).orElse(null),
                        target.due() == null ? plan.lastDay() : target.due(),
                        regional.revision()));
    }

    private Party setBy(Plan plan, Region region) {
        return party(tree.find(region.parent().orElseThrow(), plan.lastDay()));
    }

    private static Party party(Region region) {
        return new Party(region.code(), region.name(), region.nameEn());
    }
}
