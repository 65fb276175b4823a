package org.ganlao.laborrights.enforcement.credit;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

/** Open to everybody; how often one may ask, the front door decides. */
@Path("/v1/public-violators")
@PermitAll
@Tag(name = "重大违法行为公布 · Public list of violators")
public class PublicViolatorResource {

    private final PublishViolators publications;

    PublicViolatorResource(PublishViolators publications) {
        this.publications = publications;
    }

    @GET
    @Operation(summary = "重大违法行为公布名单 · Employers whose punished violations are public today")
    public Page<PublicViolator> published(
            @QueryParam("region") @Pattern(regexp = "[0-9]{6}") String region, @BeanParam Paging paging) {
        return publications.published(region, paging);
    }
}
