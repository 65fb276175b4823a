package org.ganlao.gateway;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/** Writes into the OpenAPI document that a question about a region is refused where there is no such region. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class DocumentedRegions implements OASFilter {

    private static final String REFUSED = "422";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .map(path -> path.getGET())
                .filter(get -> get != null
                        && isAboutARegion(get)
                        && !get.getResponses().hasAPIResponse(REFUSED))
                .forEach(get -> get.getResponses()
                        .addAPIResponse(
                                REFUSED,
                                OASFactory.createAPIResponse().ref("#/components/responses/Problem" + REFUSED)));
    }

    private static boolean isAboutARegion(Operation get) {
        return get.getParameters() != null
                && get.getParameters().stream().anyMatch(parameter -> "region".equals(parameter.getName()));
    }
}
