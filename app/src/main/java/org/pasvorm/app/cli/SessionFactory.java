package org.pasvorm.app.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/// Makes commands; one whose constructor takes a [Session] gets it.
record SessionFactory(Session session) implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> c : type.getDeclaredConstructors()) {
            if (c.getParameterCount() == 1 && c.getParameterTypes()[0] == Session.class) {
                return type.cast(c.newInstance(session));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
