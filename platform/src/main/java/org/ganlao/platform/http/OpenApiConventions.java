package org.ganlao.platform.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.IndexView;

/**
 * Writes into the OpenAPI document what holds for every operation: the problems, the headers, the codes of enums. So
 * resources say only what is their own.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class OpenApiConventions implements OASFilter {

    private final DocumentedCodes codes;
    private final DocumentedHeaders headers;

    public OpenApiConventions(IndexView classes) {
        this.codes = DocumentedCodes.in(classes);
        this.headers = DocumentedHeaders.in(classes);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        codes.write(document);
        DocumentedProblems.addComponents(document);
        DocumentedHeaders.addComponents(document);
        if (document.getPaths() == null) {
            return;
        }
        Map<String, PathItem> paths = document.getPaths().getPathItems();
        paths.forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
            if (method == PathItem.HttpMethod.POST) {
                DocumentedAnswers.complete(operation, path, paths);
            }
            describe(method, operation, path);
        }));
    }

    private void describe(PathItem.HttpMethod method, Operation operation, String path) {
        headers.add(method, operation);
        DocumentedProblems.add(method, operation, path);
    }
}
