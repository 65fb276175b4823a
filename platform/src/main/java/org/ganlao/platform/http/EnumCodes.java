package org.ganlao.platform.http;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import java.util.Locale;

/** Enum constants as codes: {@code RE_EMPLOYMENT} is {@code re-employment}, unless an annotation says otherwise. */
final class EnumCodes extends AnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    static String of(String constantName) {
        return constantName.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
        for (int i = 0; i < constants.length; i++) {
            if (names[i] == null) {
                names[i] = of(constants[i].name());
            }
        }
        return names;
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }
}
