package org.ganlao.laborrights.legal.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.laborrights.legal.disclosure.domain.PublicityActivity;
import org.ganlao.laborrights.legal.disclosure.domain.PublicityAudience;
import org.ganlao.laborrights.legal.disclosure.domain.PublicityForm;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class PublicityRepository extends FactRepository<PublicityActivity> {

    PublicityRepository(RegionScope scope) {
        super(scope, PublicityActivity.class, "outline.region");
    }

    Page<PublicityActivity> page(String region, PublicityForm form, PublicityAudience audience, Paging paging) {
        return visible()
                .where("r.outline.region = :region", "region", region)
                .where("r.outline.form = :form", "form", form)
                .where("r.outline.audience = :audience", "audience", audience)
                .page(paging, latestFirst("r.outline.heldOn"));
    }
}
