package org.ganlao.laborrights.enforcement.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Special campaigns in which violations of an employer were found, each once. */
@ApplicationScoped
class CampaignViolations implements CreditFact {

    private static final String COUNT = """
            select v.employer, count(distinct c.campaign) as happened
              from labour_violation v join inspection_case c on c.id = v.inspection_case
             where v.employer = any (?) and v.found_on between ? and ? and c.campaign is not null and c.annul_reason is null
               and c.stage not in ('WITHDRAWN', 'TRANSFERRED')
             group by v.employer""";

    private final EmployerCounts counts;

    CampaignViolations(EmployerCounts counts) {
        this.counts = counts;
    }

    @Override
    public String code() {
        return "campaign-violations";
    }

    @Override
    public Map<String, Integer> counts(Collection<String> employers, LocalDate from, LocalDate until) {
        return counts.of(COUNT, employers, from, until);
    }
}
