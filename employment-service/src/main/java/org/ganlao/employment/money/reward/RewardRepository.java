package org.ganlao.employment.money.reward;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.employment.money.reward.domain.RewardRound;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class RewardRepository extends FactRepository<RewardRound> {

    private static final Keyset<RewardRound> NEWEST_FIRST = Keyset.<RewardRound>descending()
            .by("r.year", RewardRound::year, Integer::valueOf)
            .by("r.id", RewardRound::id, UUID::fromString);

    RewardRepository(RegionScope scope) {
        super(scope, RewardRound.class, "region");
    }

    Optional<RewardRound> standing(String region, int year) {
        return find("region = ?1 and year = ?2 and annulReason is null", region, year)
                .firstResultOptional();
    }

    Page<RewardRound> page(Integer year, Paging paging) {
        return visible().where("r.year = :year", "year", year).page(paging, NEWEST_FIRST);
    }
}
