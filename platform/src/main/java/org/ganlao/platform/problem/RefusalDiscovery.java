package org.ganlao.platform.problem;

import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;
import jakarta.enterprise.inject.build.compatible.spi.Synthesis;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticComponents;
import jakarta.enterprise.lang.model.declarations.ClassInfo;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Collects, while the application is built, every enum that implements {@link Refusal}; none can be forgotten. */
public class RefusalDiscovery implements BuildCompatibleExtension {

    private final List<ClassInfo> found = new ArrayList<>();

    @Enhancement(types = Refusal.class, withSubtypes = true)
    public void collect(ClassInfo type) {
        if (type.isEnum()) {
            found.add(type);
        }
    }

    @Synthesis
    public void register(SyntheticComponents components) {
        components
                .addBean(RefusalCatalogue.class)
                .type(RefusalCatalogue.class)
                .scope(Singleton.class)
                .withParam(RefusalCatalogue.Creator.ENUMS, found.toArray(ClassInfo[]::new))
                .createWith(RefusalCatalogue.Creator.class);
    }
}
