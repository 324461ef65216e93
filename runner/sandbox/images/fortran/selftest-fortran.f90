! Ends as its input asks: the self-test of the language.
program selftest
    implicit none
    type piece
        integer(1), pointer :: bytes(:)
        type(piece), pointer :: before => null()
    end type piece
    character(8) :: word
    integer(8) :: first, second
    integer, volatile :: turn = 0
    type(piece), pointer :: kept, next

    read (*, *) word, first, second
    select case (word)
    case ('wa')
        print '(i0)', first + second + 1
    case ('tle')
        do
            turn = turn + 1
        end do
    case ('mle')
        kept => null()
        do
            allocate (next)
            allocate (next%bytes(1048576))
            next%bytes = 1
            next%before => kept
            kept => next
        end do
    case ('ole')
        do
            print '(a)', 'and so on'
        end do
    case ('rte')
        stop 3
    case default
        print '(i0)', first + second
    end select
end program selftest
