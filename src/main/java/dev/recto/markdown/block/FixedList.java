package dev.recto.markdown.block;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;

/// An immutable list in an array.
///
/// Families go over a document's blocks again and again. A list of which the compiler knows what it is costs them no
/// more than the array would; behind `List` each step is a call that is looked up.
public final class FixedList<T> extends AbstractList<T> implements RandomAccess {
    private final Object[] elements;

    private FixedList(Object[] elements) {
        this.elements = elements;
    }

    static <T> FixedList<T> copyOf(List<? extends T> list) {
        return new FixedList<>(list.toArray());
    }

    @Override
    @SuppressWarnings("unchecked") // nothing else was put in
    public T get(int index) {
        return (T) elements[index];
    }

    @Override
    public int size() {
        return elements.length;
    }

    @Override
    public boolean isEmpty() {
        return elements.length == 0;
    }

    @Override
    public Iterator<T> iterator() {
        return new Walk<>(this);
    }

    private static final class Walk<T> implements Iterator<T> {
        private final FixedList<T> list;
        private int next;

        Walk(FixedList<T> list) {
            this.list = list;
        }

        @Override
        public boolean hasNext() {
            return next < list.elements.length;
        }

        @Override
        public T next() {
            if (next >= list.elements.length) {
                throw new NoSuchElementException();
            }
            return list.get(next++);
        }
    }
}
